import type { Lang } from '../../i18n/languages.ts';
import type { ExplorableId } from '../../schema/explorable.ts';
import type { Site } from '../../site/site.ts';
import { App as Amortisation } from './amortisation/App.tsx';
import { amortisationData } from './amortisation/data.ts';
import type { ExplorableData } from './data.ts';
import { App as Failures } from './failures/App.tsx';
import { failuresData } from './failures/data.ts';
import { App as Flywheel } from './flywheel/App.tsx';
import { flywheelData } from './flywheel/data.ts';
import { App as GpuSupply } from './gpu-supply/App.tsx';
import { supplyData } from './gpu-supply/data.ts';
import type { ExplorableApp } from './island/start.tsx';
import { App as Lag } from './lag/App.tsx';
import { lagData } from './lag/data.ts';
import { App as Money } from './money/App.tsx';
import { moneyData } from './money/data.ts';
import { App as OneSecond } from './one-second/App.tsx';
import { oneSecondData } from './one-second/data.ts';
import { App as Triangle } from './triangle/App.tsx';
import { triangleData } from './triangle/data.ts';

interface Explorable {
  data(site: Site, lang: Lang): ExplorableData;
  App: ExplorableApp;
}

/** What a build knows of each explorable. */
export const EXPLORABLES: Record<ExplorableId, Explorable> = {
  amortisation: { data: amortisationData, App: Amortisation },
  failures: { data: failuresData, App: Failures },
  money: { data: moneyData, App: Money },
  'gpu-supply': { data: supplyData, App: GpuSupply },
  'one-second': { data: oneSecondData, App: OneSecond },
  lag: { data: lagData, App: Lag },
  flywheel: { data: flywheelData, App: Flywheel },
  triangle: { data: triangleData, App: Triangle },
};
