import { buttonClass } from '@hurtrock/ui/button';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useMessages } from '../../common/messages';
import { Stage } from './stage';

/** The loudest square metre of the shop. */
export function Hero() {
  const t = useMessages().home;
  return (
    <section className="hero relative isolate overflow-hidden">
      <Stage />
      <div className="mx-auto flex min-h-[min(48rem,90svh)] max-w-7xl flex-col items-center px-4 pt-12 pb-72 text-center sm:px-6 sm:pt-16 sm:pb-80">
        <p className="hero-kicker font-hand text-base sm:text-xl">{t.kicker}</p>
        <h1 className="hero-title mt-3 font-brand leading-[0.88]">
          {t.headline.map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </h1>
        <p className="hero-text mt-6 max-w-xl text-base text-balance sm:text-lg">{t.intro}</p>
        <div className="mt-7 flex flex-wrap justify-center gap-3">
          <Link to={paths.products()} className={buttonClass({ size: 'large' })}>
            {t.shopNow}
          </Link>
          <a
            href="#categories"
            className={`hero-ghost ${buttonClass({ variant: 'secondary', size: 'large' })}`}
          >
            {t.browseCategories}
          </a>
        </div>
      </div>
    </section>
  );
}
