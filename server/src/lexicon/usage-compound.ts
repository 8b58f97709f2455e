/**
 * One word, two words or a hyphen, as wires write them; dated where the style changed. One row a line; usage-format.ts says how to read it.
 * Source: public notices of AP changes (poynter.org 2019 and 2024, cjr.org 2019, slate.com 2016) and newsroom101.net.
 */
export const COMPOUND_ROWS = `
e-mail[s|ed|ing] = email[s|ed|ing] ; since=2011-04
web site[s] = website[s]
web page[s] = webpage[s]
on-line = online
off-line = offline
health-care = health care
healthcare = health care
child-care = child care
childcare = child care
day-care = day care ; suggest
cell phone[s] = cellphone[s]
cell-phone[s] = cellphone[s]
smart phone[s] = smartphone[s]
smart-phone[s] = smartphone[s]
non-profit[s] = nonprofit[s]
non profit = nonprofit
teen-age = teenage
teen-ager[s] = teenager[s]
under way = underway ; notafter=ship,vessel,boat,knots,# since=2013-05
under-way = underway
voice mail[s] = voicemail[s]
live stream[s|ed|ing] = livestream[s|ed|ing]
live-stream[s|ed|ing] = livestream[s|ed|ing]
pod cast[s] = podcast[s]
data base[s] = database[s]
screen shot[s] = screenshot[s]
key word[s] = keyword[s] ; suggest
smart watch[es] = smartwatch[es]
e-sports = esports
t-shirt[s] = T-shirt[s] ; case
tee-shirt[s] = T-shirt[s]
tee shirt[s] = T-shirt[s]
x-ray[s|ed] = X-ray[s|ed] ; case
x ray[s] = X-ray[s]
u-turn[s] = U-turn[s] ; case
fund raiser[s] = fundraiser[s]
fund-raiser[s] = fundraiser[s]
fund raising = fundraising
fund-raising = fundraising
fire fighter[s] = firefighter[s]
law maker[s] = lawmaker[s]
law-maker[s] = lawmaker[s]
law suit[s] = lawsuit[s]
policy maker[s] = policymaker[s]
policy-maker[s] = policymaker[s]
policy-making = policymaking
peace keeper[s] = peacekeeper[s]
peace-keeping = peacekeeping
play-off[s] = playoff[s] ; uk
run-off[s] = runoff[s] ; uk
take-over[s] = takeover[s] ; uk
lay-off[s] = layoff[s]
pay-off[s] = payoff[s]
kick-off[s] = kickoff[s] ; uk
shut-down[s] = shutdown[s]
lock-down[s] = lockdown[s]
crack-down[s] = crackdown[s]
shoot-out[s] = shootout[s]
stand-off[s] = standoff[s] ; uk
drop-out[s] = dropout[s]
turn-out = turnout
by-law[s] = bylaw[s] ; uk
by-line[s] = byline[s]
by-product[s] = byproduct[s] ; uk
by-stander[s] = bystander[s]
passer-by = passerby ; uk
passers-by = passersby ; uk
passerbys = passersby
news room[s] = newsroom[s]
news stand[s] = newsstand[s]
co-operate[d|s] = cooperate[d|s] ; uk
co-operation = cooperation ; uk
co-ordinate[d|s] = coordinate[d|s] ; uk
co-ordination = coordination ; uk
co-ordinator[s] = coordinator[s] ; uk
coworker[s] = co-worker[s] ; suggest
co-working = coworking ; info suggest
co-ed[s] = coed[s]
co-exist[s|ed|ing|ence] = coexist[s|ed|ing|ence]
re-elect[s|ed|ing] = reelect[s|ed|ing] ; since=2019-04 group=double-e uk
re-election = reelection ; since=2019-04 group=double-e uk
re-enter[s|ed|ing] = reenter[s|ed|ing] ; since=2019-04 group=double-e uk
re-entry = reentry ; since=2019-04 group=double-e uk
re-establish[ed|es|ing|ment] = reestablish[ed|es|ing|ment] ; since=2019-04 group=double-e uk
re-examine[d|s] = reexamine[d|s] ; since=2019-04 group=double-e uk
re-enact[ed|s|ing|ment|ments] = reenact[ed|s|ing|ment|ments] ; since=2019-04 group=double-e uk
re-emerge[d|s] = reemerge[d|s] ; since=2019-04 group=double-e uk
re-evaluate[d|s] = reevaluate[d|s] ; since=2019-04 group=double-e uk
pre-empt[s|ed|ing|ive|ively] = preempt[s|ed|ing|ive|ively] ; since=2019-04 group=double-e uk
pre-existing = preexisting ; since=2019-04 group=double-e uk
pre-eminent = preeminent ; since=2019-04 group=double-e uk
pre-war = prewar ; uk
post-war = postwar ; uk
mid-term[s] = midterm[s] ; uk
mid-week = midweek ; uk
mid-air = midair ; uk
mid-day = midday
multi-million = multimillion ; uk
multi-national[s] = multinational[s]
bi-partisan = bipartisan
bi-lateral = bilateral
non-violent = nonviolent ; uk
non-partisan = nonpartisan ; uk
non-governmental = nongovernmental ; uk
non-stop = nonstop ; uk
non-fiction = nonfiction ; uk
semi-automatic[s] = semiautomatic[s] ; since=2024-05 uk
anti-semitism = antisemitism ; since=2021-04 alone
anti-semitic = antisemitic ; since=2021-04 alone
anti-semite[s] = antisemite[s] ; since=2021-04 alone
cyber-attack[s] = cyberattack[s] ; uk
cyber attack[s] = cyberattack[s]
cyber-security = cybersecurity
cyber security = cybersecurity
cyber-crime = cybercrime
under-age = underage ; uk
out-patient[s] = outpatient[s] ; uk
in-patient[s] = inpatient[s] ; uk
pro-active = proactive
air strike[s] = airstrike[s] ; uk
air-strike[s] = airstrike[s] ; uk
airbag[s] = air bag[s] ; info suggest
wild fire[s] = wildfire[s]
flood water[s] = floodwater[s]
mud slide[s] = mudslide[s]
land slide[s] = landslide[s]
gun fire = gunfire
gun man = gunman
gun shot[s] = gunshot[s]
fire arm[s] = firearm[s]
life style[s] = lifestyle[s]
life-long = lifelong
long-time = longtime
vice-president[s] = vice president[s] ; uk
vice-presidential = vice presidential
attorney-general = attorney general ; uk
attorney generals = attorneys general
lieutenant-governor[s] = lieutenant governor[s]
commander-in-chief = commander in chief ; suggest uk
president elect = president-elect
governor elect = governor-elect
mayor elect = mayor-elect
mother-in-laws = mothers-in-law
runner-ups = runners-up
court-martials = courts-martial
back yard[s] = backyard[s] ; info suggest
side walk[s] = sidewalk[s]
drive-through[s] = drive-thru[s] ; info near=restaurant,restaurants,pharmacy,bank,coffee,burger,burgers,window,lane,mcdonald's,taco,food,teller suggest uk
seatbelt[s] = seat belt[s] ; info suggest
black out[s] = blackout[s] ; info after=a,an,the,this,that,another,rolling,power,complete,total,news,media,statewide,nationwide,first,second,# nofix
water-proof = waterproof
world-wide = worldwide
nation-wide = nationwide
state-wide = statewide
city-wide = citywide
country-wide = countrywide
election day = Election Day ; info alone suggest case
home school[ed|er|ers|ing] = homeschool[ed|er|ers|ing] ; info
home school = homeschool ; info before=parent,parents,family,families,student,students,child,children
co-operative[s] = cooperative[s] ; uk
co-operating = cooperating ; uk
co-ordinating = coordinating ; uk
re-examining = reexamining ; since=2019-04 group=double-e uk
re-emerging = reemerging ; since=2019-04 group=double-e uk
re-emergence = reemergence ; since=2019-04 group=double-e uk
re-evaluating = reevaluating ; since=2019-04 group=double-e uk
re-evaluation = reevaluation ; since=2019-04 group=double-e uk
re-examination = reexamination ; since=2019-04 group=double-e uk
pre-emption = preemption ; since=2019-04 group=double-e uk
multi-million-dollar = multimillion-dollar ; uk
multi-billion-dollar = multibillion-dollar ; uk
multi-billion = multibillion ; uk
pre-historic = prehistoric
pre-school[s|er|ers] = preschool[s|er|ers]
pre-trial = pretrial
pre-season = preseason
pre-teen[s] = preteen[s]
pre-game = pregame
post-game = postgame
post-season = postseason
multi-purpose = multipurpose ; uk
multi-year = multiyear
anti-trust = antitrust
anti-social = antisocial
non-violence = nonviolence ; uk
semi-final[s|ist|ists] = semifinal[s|ist|ists] ; uk
counter-terrorism = counterterrorism ; uk
counter-offensive[s] = counteroffensive[s] ; uk
mid-season = midseason ; uk
mid-morning = midmorning ; uk
mid-afternoon = midafternoon ; uk
mini-bus = minibus
sub-zero = subzero ; uk
re-think = rethink
re-start[s|ed] = restart[s|ed]
re-use[d] = reuse[d]
re-write = rewrite
wide-spread = widespread
county-wide = countywide
company-wide = companywide
industry-wide = industrywide
`;
