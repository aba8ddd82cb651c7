import '@testing-library/jest-dom';
import './dialogs';
import './object-urls';
