export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'];

const LARGEST_PICTURE = 10 * 1024 * 1024;

/** What the API would refuse, said before the picture is sent. */
export function pictureFault(picture: File | null): 'missing' | 'wrongType' | 'tooLarge' | null {
  if (!picture) return 'missing';
  if (!PICTURE_TYPES.includes(picture.type)) return 'wrongType';
  return picture.size > LARGEST_PICTURE ? 'tooLarge' : null;
}

/** A picture with a note, as the form that the API takes. Its document knows no files and says `string`. */
export function pictureForm(image: File, note: string) {
  return {
    body: { image: image as unknown as string, note: note || undefined },
    bodySerializer: () => {
      const form = new FormData();
      form.append('image', image);
      if (note) form.append('note', note);
      return form;
    },
  };
}
