/**
 * Long phrases for which there is a short word. One row a line; usage-format.ts says how to read it.
 * Source: public lists of wordy phrases (ndsu.edu, mpfpr.wordpress.com, paulthayerbookeditor.com).
 */
export const WORDY_ROWS = `
at this point in time = now
at that point in time = then
at the present time = now
at the current time = now
in the near future = soon
in the event that = if
in order to = to ; notbefore=not,never
due to the fact that = because
owing to the fact that = because
because of the fact that = because
in light of the fact that = because
despite the fact that = although
in spite of the fact that = although
for the reason that = because
for the purpose of = for ; nofix
with regard to = about
in regard to = about
in regards to = about
with regards to = about
with the exception of = except ; mid
in excess of = more than
a large number of = many
on a daily basis = daily
on a weekly basis = weekly
on a monthly basis = monthly
on a regular basis = regularly
on an annual basis = annually
on numerous occasions = often
in the amount of = of
in close proximity to = near
in the vicinity of = near
prior to = before
previous to = before
subsequent to = after
until such time as = until
during the course of = during
in the course of = during ; nofix
for a period of = for ; notbefore=time
by means of = by
has the ability to = can
have the ability to = can
made a decision = decided ; nofix
make a decision = decide ; nofix
conducted an investigation = investigated ; nofix
was in attendance = attended ; nofix
were in attendance = attended ; nofix
came to a stop = stopped ; nofix
placed under arrest = arrested
held a meeting = met ; nofix
utilize[d|s] = use[d|s]
utilizing = using
commence = begin ; nofix
commenced = began ; notafter=has,have,had nofix
approximately = about ; notnear=celsius,kelvin,degrees
passed away = died
succumbed to his injuries = died of his injuries
succumbed to her injuries = died of her injuries
succumbed to their injuries = died of their injuries
was transported to = was taken to ; near=hospital,hospitals,clinic,center,medical notnear=goods,cargo,coal,oil
were transported to = were taken to ; near=hospital,hospitals,clinic,center,medical notnear=goods,cargo,coal,oil
sustained injuries = was injured ; nofix
suffered fatal injuries = was killed ; nofix
lacerations = cuts
contusions = bruises
abrasions = scrapes
altercation = fight
officer-involved shooting[s] = shooting[s] by police
`;
