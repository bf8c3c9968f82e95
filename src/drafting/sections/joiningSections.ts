/** The texts that join a skeleton's parts as sections without a heading: a clerk who has a 开头 already picks another. */
import type { Role } from '../../corpus/model.ts';
import type { Skeleton } from '../../mining/model.ts';
import type { JoiningSection } from '../../protocol/answers.ts';

/** Names of leads by the role of what they lead into. */
const LEAD_NAMES: Readonly<Partial<Record<Role, string>>> = { problems: '问题导语', plan: '计划导语' };

type Texts = readonly (string | undefined)[];

function alone({ id: skeleton, support }: Skeleton, name: string, role: Role, texts: Texts): JoiningSection[] {
  const told = texts.filter((text) => text !== undefined);
  const bare = { role, heading: '', alternatives: [], support, children: [] };
  return told.map((lead) => ({ skeleton, name, section: { ...bare, lead } }));
}

/** Openings, leads and closings of a mined skeleton, best first. */
export function joiningSections(skeleton: Skeleton): JoiningSection[] {
  const { opening, openings = [], closing, closings = [], sections, support } = skeleton;
  if (support === 0) return [];
  const leads = sections.flatMap(({ role, lead, leads: others = [], problems, problemsLeads = [] }) => {
    const name = LEAD_NAMES[role];
    const own = name === undefined ? [] : alone(skeleton, name, role, [lead, ...others]);
    return [...alone(skeleton, '问题导语', 'problems', [problems, ...problemsLeads]), ...own];
  });
  return [
    ...alone(skeleton, '开头', 'background', [opening, ...openings]),
    ...leads,
    ...alone(skeleton, '结尾', 'plan', [closing, ...closings]),
  ];
}
