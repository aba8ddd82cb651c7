import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { countStep } from '../common/visit';
import { paths } from './paths';

/** Somebody who stays for a moment is a visit; who only passes by, or fetches ahead, is none. */
const A_MOMENT_MS = 3_000;

export function useVisit(): void {
  const { pathname } = useLocation();
  const step = pathname === paths.checkout() ? 'checkout' : 'visit';
  useEffect(() => {
    const timer = setTimeout(() => {
      countStep('visit');
      countStep(step);
    }, A_MOMENT_MS);
    return () => clearTimeout(timer);
  }, [step]);
}
