// Sentences of the invented cases.
export const MOCK_WORDS = {
  fr: `
mock-regime = L’incident du { $on } détermine la loi applicable.
mock-why = Un motif a été examiné : le dépôt tardif. Il ne suffit pas, car les faits suivants comptent.
mock-minor = Mineure au moment des faits
mock-prosecution = Poursuite terminée depuis peu
mock-late = Dépôt plus de six mois après les faits
mock-witness = Témoin et vidéo
`,
  en: `
mock-regime = The incident of { $on } decides which Act applies.
mock-why = One ground was considered: late filing. It is not enough, because the following facts count.
mock-minor = A minor at the time
mock-prosecution = Prosecution recently ended
mock-late = Filed more than six months after the events
mock-witness = A witness and a video
`,
};
