// Words for people that guides replace, with the wording they prefer.
// One row a line: term | severity (w warning, i info) | fix (r replace, c choose, n none) | what to write; advice in parentheses |
// why | where it is right: words next to it, before it (prev) or near it in the sentence.
// Sources: public reports of AP Stylebook guidance on race, disability, mental illness, addiction (2017), suicide (2015, 2021),
// immigration (2013) and terrorism (2023); Reuters and BBC on the language of terror; NCDJ Disability Language Style Guide;
// IPSO clause 12; Global Press style guide.
export const SENSITIVE_TERMS = `
so-called | i | c | (drop, or say who calls it so) | doubts the name without saying why | next:because
self-styled | i | c | self-declared; (drop) | doubts the name
infamous | i | n | (state the fact) | tells readers what to think
notorious | i | n | (state the fact) | tells readers what to think. Quiet when "notorious for" plus a concrete act | next:for
controversial | i | n | (say who objects and why) | empty; the dispute is the news
embattled | i | n | (say by what) | headlinese
disgraced | w | n | (state the finding) | verdict; libel risk before a finding | near:convicted,resigned,pleaded,guilty,sentenced,fired,ousted,resignation,conviction,impeached,stripped,prison,banned,quit,sentencing,jail,jailed,corruption
firebrand | i | n | (state the view) | headlinese
hardliner | i | r | hard-liner | AP hyphenates; also a judgment, so say on what
hardliners | i | r | hard-liners | AP hyphenates; also a judgment
collateral damage | w | c | civilian deaths; civilian casualties | military euphemism
neutralized | i | c | killed; captured (say which) | military euphemism | near:chemical,acid,virus,antibodies
surgical strike | i | c | airstrike; strike | claims precision
enhanced interrogation | w | c | interrogation methods such as [methods]; torture (with attribution) | official euphemism
ethnic cleansing | i | n |  | heavy term: attribute or explain who has found so
genocide | i | n |  | legal finding: attribute or cite the finding
massacre | i | n | killing of N people | needs many defenseless victims; attribute if disputed
executed | i | c | killed; shot dead | execution is a legal sentence; for a killing say killed, or "in what witnesses called an execution" | near:death,penalty,injection,prison,prisoner,prisoners,inmate,inmates,row,electric,chair,sentenced,warrant,warrants,plan,order,orders,strategy,play,plays,well,perfectly,agreement,contract,will,document,documents
pro-life | w | r | anti-abortion | side's own banner
pro-choice | w | r | pro-abortion-rights; abortion-rights | side's own banner
abortionist | w | c | abortion provider | slur on a doctor
partial-birth abortion | w | n | a type of late-term procedure (say which) | political term, not medical
climate denier | i | c | people who reject mainstream climate science | use the longer description
tree hugger | w | r | environmentalist | mocking
gun nut | w | r | gun-rights supporter | mocking
alt-right | i | n | (state the views: white nationalist...) | movement's own brand: define it
illegal immigrant | w | c | person living in the country illegally; immigrant without legal status | actions are illegal, people are not
illegal immigrants | w | c | people living in the country illegally; immigrants without legal status
illegal alien | w | c | person living in the country illegally
illegal aliens | w | c | people living in the country illegally
illegals | w | r | people in the country illegally | dehumanizing noun
undocumented immigrant | i | c | immigrant living in the country illegally; without legal status | many have documents; AP avoids it, other houses prefer it
anchor baby | w | c | child born in the US to noncitizen parents | slur
chain migration | w | c | family-based immigration | campaign term
catch and release | i | n | (describe the policy) | campaign term | near:fish,fishing,anglers,trout,bass
migrant invasion | w | c | arrival of migrants | war metaphor for people
flood of migrants | i | c | rise in arrivals; N migrants | water metaphors dehumanize
wave of migrants | i | c | N migrants; rise in arrivals
colored people | w | c | Black people; people of color | offensive outside names | near:association,naacp
Negro | w | c | Black | dated | near:college,united,leagues,league,spiritual,spirituals,council
Oriental | w | c | Asian; (name the nationality) | offensive for people | near:rug,rugs,art,medicine,carpet,carpets,institute,shorthair,express,orient
Caucasian | i | r | white | pseudo-scientific except in police quotes | near:caucasus,shepherd
non-white | i | c | people of color; (name the groups) | defines by absence | near:south,africa,apartheid,percent
inner-city | i | n | (name the neighborhood) | code for race and poverty
ghetto | i | n | (name the neighborhood) | code; precise for Nazi-era ghettos | near:warsaw,nazi,jewish,holocaust,jews,lodz
racially charged | i | c | racist (if it is); (describe the words) | euphemism
racially tinged | i | c | racist (if it is); (describe the words) | euphemism
reverse discrimination | i | n | discrimination alleged by (whom) | contested phrase
black-on-black crime | w | n | (drop) | frames crime by race
Eskimo | w | c | Inuit; Yup'ik; (people's own name) | rejected by many; names of laws stay | near:pie,curling,edmonton,football,cup,team,cfl,game,league,players
gypsy | w | c | Roma; Traveller | offensive to many; some groups use it | next:moth,moths,jazz,cab,cabs near:rose
gypped | w | r | cheated | slur root
Indian giver | w | n | (drop) | slur
off the reservation | w | n | (reword) | idiom with a racist past | near:tribal,tribe,navajo,indian,sioux,lakota,live,lived,lives,living,members,native
peanut gallery | i | n | (reword) | idiom with a racist past
sold down the river | i | c | betrayed | idiom from slavery
powwow | i | r | meeting | sacred gathering; not a meeting | near:dance,drum,tribal,tribe,tribes,native,dancers
low man on the totem pole | i | c | lowest-ranking | idiom
slave | i | c | enslaved person | prefer person-first for people; keep for slave trade, slave owner | next:trade,trader,traders,owner,owners,ship,ships,labor,state,states,market,holder,holders,quarters
slaves | i | c | enslaved people
tribal warfare | i | c | fighting between (groups) | patronizing
Third World | w | c | developing countries; (name them) | dated Cold War term
Dark Continent | w | c | Africa | colonial
natives | i | c | residents; Indigenous people; local people | colonial as a noun | near:species,plants,alaska,american,americans
wheelchair-bound | w | c | uses a wheelchair | a chair frees
confined to a wheelchair | w | c | uses a wheelchair | a chair frees
handicapped | w | c | disabled; with a disability | dated | next:parking,accessible,permit,placard,horse,stakes,horses near:golf,race,races,betting,children's,act
handicap | i | c | disability | for a person's condition only | near:golf,race,races,stakes,betting,grade,furlongs,parking,par,golfer,bowling,chase,hurdle,horse
the disabled | i | c | disabled people; people with disabilities | noun use | next:list,student,students,man,woman,child,children,community,people,veterans,person,vehicle,car,ship,vessel,plane,boat,train,tank
the blind | i | c | blind people | noun use | next:man,woman,spot,spots,side,date,trust,people,student,students,school
the deaf | i | c | deaf people; Deaf community | noun use | next:man,woman,student,students,people,community,child,children,actor
deaf-mute | w | r | deaf | offensive
deaf and dumb | w | r | deaf | offensive
fell on deaf ears | i | c | was ignored | idiom
turned a blind eye | i | c | ignored | idiom
crippled man|woman|child|boy|girl|people|veteran|veterans|children | w | n | (disabled) | offensive for people
crippled | i | c | damaged; halted | best kept for neither people nor things
a|the cripple | w | n | (disabled person) | offensive for people
cripple | i | c | damage; halt | best kept for neither people nor things
crippling | i | c | severe; disabling | metaphor
lame | i | c | (drop; say what is weak) | metaphor | next:duck,ducks,duck-session,horse near:horse,colt,filly
spastic | w | n | (medical: has spasticity) | offensive | near:paralysis,muscles,cerebral
retarded | w | c | has an intellectual disability | offensive | near:fire,flame,growth,court
mentally retarded | w | c | has an intellectual disability | offensive
special needs | i | c | (name the disability or need) | euphemism | next:children,student,students,child,education,kids,trust,school,schools,teacher
differently abled | i | r | disabled | euphemism
physically challenged | i | r | disabled | euphemism
able-bodied | i | c | nondisabled; people without disabilities | only as contrast to disability | next:adults,seaman,seamen,men,adult
birth defect | i | c | was born with (condition) | prefer the condition
afflicted with | i | c | has | pity
stricken with | i | c | has | pity
suffers from | i | c | has | pity, unless suffering is the point | near:economy,city,company,country,industry,system,lack,shortage
suffering from | i | c | with; who has |  | near:pain,wounds,wound,burns,shock,injuries,injury,gunshot,hunger,economy,exhaustion,dehydration,lack,shortage,shortages,smoke,hypothermia
midget | w | c | dwarf; little person; person of short stature | offensive | next:race,races,racing,car,cars,football,league
hare lip | w | r | cleft lip | dated
mongoloid | w | r | has Down syndrome | offensive
Down's syndrome | i | r | Down syndrome | AP form
a vegetable | i | n | (medical term) | offensive for people | next:garden,gardens,stand,oil,market,soup,farm,dish,patch,medley,plate,broth,peeler near:fruit,food,eat,garden,cook
committed suicide | w | c | died by suicide; killed himself; took her own life | commit implies crime
commit suicide | w | c | die by suicide; kill themselves
commits suicide | w | c | dies by suicide; kills himself
committing suicide | w | c | dying by suicide; killing themselves
failed suicide attempt | w | r | attempted suicide | neither success nor failure
unsuccessful suicide attempt | w | r | attempted suicide
successful suicide | w | r | suicide | not a success
completed suicide | i | r | died by suicide | clinical; avoid
suicide epidemic | i | r | rise in suicides | contagion frame
suicide note | i | n | (say only that a note was found, if needed) | do not report contents or make it the headline | near:court,evidence,trial
mentally ill | i | c | has a mental illness; people with mental illness | only with a sourced diagnosis
the mentally ill | w | r | people with mental illness | noun use
insane | i | n | (drop) | legal term only | near:plea,reason,court,criminally,legally,jury,defense,verdict
crazy | i | n | (drop) | metaphor or slur
crazed | w | n | (describe the act) | claims a diagnosis
deranged | w | n | (describe the act) | claims a diagnosis
lunatic | w | n | (drop) | slur
maniac | w | n | (describe the act) | slur
psycho | w | n | (drop) | slur | near:hitchcock,film,movie
psychotic | i | n | (sourced diagnosis only) | medical term | near:diagnosed,disorder,episode,symptoms,doctors,break,medication
schizophrenic | w | c | has schizophrenia | not a metaphor for divided | near:diagnosed,paranoid,patient,patients,medication,doctors,psychiatrist
bipolar | i | c | has bipolar disorder | not a metaphor | next:disorder,world,order
OCD | i | n | has obsessive-compulsive disorder | not a metaphor for tidy
nervous breakdown | i | n | (sourced condition) | not a diagnosis
lone wolf | i | n | (describe the suspect) | romantic | near:wolves,animal,animals
hysterical | i | c | (describe the conduct) | gendered
hysteria | i | c | panic; alarm | gendered history | prev:mass
addict | i | c | person with an addiction; was addicted | a person is not the disease
addicts | i | c | people with an addiction
drug abuser | w | c | person who uses drugs; person with a drug addiction | stigma
substance abuse | i | c | drug use; addiction; substance use disorder | stigma; the agency names keep it | next:and,services,disorder
drug abuse | i | c | drug use; addiction | stigma
junkie | w | r | person with an addiction | slur | prev:news,adrenaline,political,policy,sports,data,sugar,history,news
junkies | w | r | people with addictions | slur
crackhead | w | r | person who uses crack cocaine | slur
alcoholic | i | c | person with alcoholism | noun for a person | next:beverage,beverages,drink,drinks,content,liver near:beverage,beverages
addicted baby | w | r | baby born with withdrawal symptoms; drug-exposed newborn | babies show dependence, not addiction
drug habit | i | r | addiction | trivializes
fireman | i | r | firefighter | neutral
firemen | i | r | firefighters | neutral
policeman | i | r | police officer | neutral
policemen | i | r | police officers | neutral
mailman | i | r | mail carrier; letter carrier | neutral
stewardess | i | r | flight attendant | dated
mankind | i | r | humanity; humankind; people | neutral | near:leap,step
man-made | i | c | human-caused; artificial; synthetic | neutral
manpower | i | r | workforce; staff; crew | neutral | next:minister,ministers,ministry,ministries,department,commission,agency,bureau,authority
manned | i | c | crewed; staffed | neutral
housewife | i | c | homemaker; (say if relevant) | only if relevant | prev:desperate,real
career woman | i | n | (job title) | no male twin
lady | i | r | woman | courtesy only | prev:first,our,old,young,leading,iron,pink,my,foxy,bag,dragon,church next:gaga,bird,liberty,justice
ladies | i | r | women |  | next:professional,european,tour,tees,open,night,championship,figure,singles,auxiliary prev:first
coed | i | r | student |  | next:dorm,school,dorms
female | i | c | woman (noun) |  | next:*
females | i | c | women |  | near:male,males,species,animal,animals,birds,percent,population,mice,eggs,spiders,mosquitoes
mistress | i | c | companion; woman who had an affair with [name] | no male twin | next:of
catfight | w | r | dispute | belittles
bossy | i | n | (describe the conduct) | gendered
feisty | i | n | (describe) | belittles
unwed mother | w | r | single mother (if relevant) | moralizing
illegitimate child | w | c | child of unmarried parents | moralizing | near:inheritance
homosexual | i | c | gay; gay man; lesbian | clinical noun | near:history,century,law,penal,code
homosexuals | w | r | gay people; gay men and lesbians
sexual preference | w | r | sexual orientation | not a choice
gay lifestyle | w | n | (drop) | there is no one such lifestyle
avowed homosexual | w | r | gay | implies shame
admitted homosexual | w | c | openly gay (only if relevant); gay | implies guilt
openly gay | i | c | gay | only when openness is the news | near:first
transgendered | w | r | transgender | not a verb form
a transgender | w | n | a transgender person | adjective only. Match only when not followed by a noun | next:*
transsexual | i | r | transgender | only if the person uses it
transvestite | w | c | cross-dresser (only if relevant) | dated
sex change | w | c | transition; gender-affirming surgery | dated | next:*-none
sex change operation | w | r | gender-affirming surgery | dated
biological male | i | c | assigned male at birth; (only if relevant) | political phrase
biological female | i | c | assigned female at birth; (only if relevant) | political phrase
born a man | w | c | assigned male at birth (only if relevant) | deadnaming by another road
hermaphrodite | w | r | intersex person | offensive
AIDS victim | w | c | person with AIDS; people living with HIV | not victims
HIV victim | w | r | person with HIV | not victims
gender bender | i | n | (reword) | mocking
elderly | i | c | older adult; (give the age) | adjective for groups only; never one person | next:people,residents,patients,care,adults,population
the elderly | i | c | older people; older adults; people 65 and over | noun use | next:woman,man,couple,people,residents,patients,population,mother,father,parents,person
senior citizen | i | c | older adult | use sparingly | next:discount,center,discounts,centers
geezer | w | n | (drop) | mocking
senile | w | c | has dementia (sourced) | not a diagnosis
spry | i | n | (drop) | patronizing
grandmotherly | i | n | (drop) | stereotype
the homeless | i | c | homeless people; people without housing | noun use | next:man,woman,population,people,shelter,shelters,community,services,youth,crisis,children,person,camp,encampment,advocate,advocates,problem,count,camps,encampments,veterans,coalition
vagrant | w | c | homeless person | slur outside law | near:bird,birds,species
bum | w | n | (drop) | slur | next:knee,leg,rap,deal,ankle,shoulder,wheel,hip,foot prev:beach,ski,surf
transient | i | c | homeless person; person passing through | police jargon | near:ischemic,physics,signal
the poor | i | c | poor people; people living in poverty; low-income people | noun use | next:man,woman,condition,conditions,quality,performance,economy,weather,state,turnout,showing,people,box,health,countries,relations,souls,results,treatment,response,start,use,girl,boy,guy,season,record,working,communication,visibility,air,harvest,judgment,little near:gospel,jesus,scripture
slum | i | c | informal settlement; (name the area) | verdict; some residents use it
welfare queen | w | n | (drop) | slur
on welfare | i | c | receives (name the benefit) | name the program | next:reform,spending,programs,benefits,policy,state
ex-con | w | c | formerly incarcerated person; (state the conviction) | slang
felon | i | c | person convicted of a felony | label after sentence | prev:convicted near:possession,firearm
prostitute | i | c | sex worker; (for children: victim of sex trafficking) | choose by context; a child is never a prostitute
prostitutes | i | c | sex workers
child prostitute | w | r | child victim of sex trafficking | a child cannot consent
child pornography | i | c | images of child sexual abuse | keep for the charge's name | near:charge,charges,charged,possession,possessing,count,counts,convicted,guilty,distributing,pleaded,distribution,sentenced,receiving,producing,arrested,indicted,trafficking
kiddie porn | w | r | images of child sexual abuse | trivializes
have sex with a child | w | c | rape; sexually assault | a child cannot consent; match with stated age under 16
underage woman | w | r | girl | contradiction
domestic dispute | i | c | domestic violence (if violence is stated) | police euphemism
honor killing | i | c | killing in the name of family honor (attributed) | killer's own frame
crime of passion | w | r | killing | excuses
jilted lover | w | r | former partner | excuses
fallen officer | i | c | officer who was killed | eulogy | near:memorial,foundation
officer-involved shooting | w | c | police shooting; an officer shot [name] | hides who fired
passed away | i | r | died | say died
Mohammedan | w | r | Muslim | offensive
Jewess | w | r | Jewish woman | offensive
jewed | w | n | (drop) | slur
radical Islam | i | c | (name the group or belief) | ties a faith to violence
Islamic terrorist | w | c | (name the group) | ties a faith to violence
holocaust | i | n | (lowercase) mass destruction | capital only for the Nazi genocide; lowercase as metaphor is best avoided | prev:nuclear
`;
