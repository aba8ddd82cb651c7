export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'];

const LARGEST_PICTURE = 10 * 1024 * 1024;

/** What the API would refuse, said before the picture is sent. */
export function pictureFault(picture: File | null): 'missing' | 'wrongType' | 'tooLarge' | null {
  if (!picture) return 'missing';
  if (!PICTURE_TYPES.includes(picture.type)) return 'wrongType';
  return picture.size > LARGEST_PICTURE ? 'tooLarge' : null;
}

/** A picture with what is said about it, as the form that the API takes. Its document knows no files and says `string`. */
export function pictureForm<Fields extends Record<string, string | undefined>>(image: File, fields: Fields) {
  return {
    body: { image: image as unknown as string, ...fields },
    bodySerializer: () => {
      const form = new FormData();
      form.append('image', image);
      for (const [name, value] of Object.entries(fields)) if (value) form.append(name, value);
      return form;
    },
  };
}
