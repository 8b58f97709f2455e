// Labels that judge a person, group or government: attributed or replaced by what was done.
// One row a line: term | severity (w warning, i info) | fix (r replace, c choose, n none) | what to write; advice in parentheses |
// why | where it is right: words next to it, before it (prev) or near it in the sentence.
// Sources: public reports of AP Stylebook guidance on race, disability, mental illness, addiction (2017), suicide (2015, 2021),
// immigration (2013) and terrorism (2023); Reuters and BBC on the language of terror; NCDJ Disability Language Style Guide;
// IPSO clause 12; Global Press style guide.
export const LOADED_LABELS = `
terrorist | w | c | militant; attacker; gunman; bomber; fighter; (name the act) | judges the person or group. Describe the act; give the label to whoever uses it | next:attack,attacks,group,groups,organization,organizations,organisation,act,acts,cell,cells,network,networks,threat,threats,activity,activities,plot,plots,financing,offense,offenses,charges,watchlist,watchlists,watch,list,designation,bombing,bombings,strike,suspects,suspect,safe,haven,havens,target,targets,propaganda,organizations,incident,incidents,screening,database,surveillance,training,sympathizers,fighters,links,ties,state,states,leaders,violence,ideology,label prev:as near:sept.,september,9/11,designated
terrorists | w | c | militants; attackers; gunmen; fighters |  | prev:as near:sept.,september,9/11,designated
terror group | w | c | militant group; armed group | as terrorist; "terror" is also headlinese | near:u.n.-designated,u.s.-designated,designated,designation
terror attack | i | c | attack; bombing; shooting | name the act | near:treating,probe,sept.,september,9/11
terror suspect | i | c | suspect (say of what) | name the suspected offense
freedom fighter | w | c | fighter; rebel | the flattering twin of terrorist
martyr | w | c | (name) who was killed | praise in a political cause | near:saint,church,bishop,feast,christian,christians,catholic,cathedral,brigade,brigades,mosque,square
martyred | w | r | killed |  | next:city,cities,saint,saints near:saint,church,bishop,feast,christian,christians,catholic,pope
jihadi | i | c | Islamic militant; extremist (say how) | allowed for groups that use the word of themselves; say which
jihadist | i | c | Islamic militant
Islamist | i | n | (say what the group wants: rule by religious law) | means political Islam, not a synonym of militant; not for all Muslims
radical | i | n | (state the view or act) | adjective for a person or group: whose judgment? | next:change,changes,prostatectomy,surgery,departure,shift,idea,ideas,new,islam,redesign,transformation,reform,reforms,free,chic,overhaul,plan
extremist | i | c | (state the view or act); far-right; militant | say what makes it so, or attribute | next:group,groups,organization,organizations,content,material,material,violence,views,ideology,ideologies,party,parties,militants,fighters,attacks,gunmen
extremists | i | c | (state the view or act); militants
regime | i | c | government; administration; authorities | hostile word for a government | prev:sanctions,tax,training,exercise,fitness,drug,treatment,diet,regulatory,legal,inspection,inspections,visa,trade,rules,nonproliferation,testing,new,legal,dietary,workout,control,military,pricing next:change,changes
strongman | i | c | leader; president; ruler | verdict, and a gendered one | near:competition,contest
puppet | i | n | (say who backs it) | verdict | next:show,shows,theater,theatre,master,masters,maker,makers near:puppeteer,puppets,hand,muppet,marionette
despot | w | n | (state the conduct) | verdict
dictator | i | n | (state the conduct); leader | verdict on a living leader; accepted for many dead ones | near:late,former,nazi,fascist,soviet,world,war,overthrown,ousted,toppled
thug | w | n | (state the act) | verdict; racial overtones
thugs | w | n | (state the act); attackers
rioter | i | n | protester; (state the act) | only for people seen or charged with rioting | near:charges,charged,convicted,sentenced
mob | i | c | crowd | loaded | prev:flash,the-a next:boss,bosses,hit,family,mentality,rule,justice,figure,figures near:mafia,organized
fanatic | w | n | (state the conduct) | verdict | prev:sports,football,soccer,baseball,fitness,film,movie,music,car,golf,hockey,basketball,golf,tennis,game,food,health
fundamentalist | i | n | (state the belief) | only if the group says it of itself
cult | i | c | religious group; movement | verdict | next:following,film,films,classic,status,movie,hit,favorite,figure,series,tv prev:a-personality near:personality
sect | i | c | branch; denomination; group | can belittle
`;
