/**
 * Right words in the wrong place: confused sounds, broken idioms, wrong small words. One row a line; usage-format.ts says how to read it.
 * Source: public usage pages (newsroom101.net, obsidian and university newsroom guides) and dictionaries.
 */
export const CONFUSABLE_ROWS = `
could of = could have ; notbefore=course,|
should of = should have ; notbefore=course,|
would of = would have ; notbefore=course,|
must of = must have ; notbefore=course,|
take affect = take effect
takes affect = takes effect
took affect = took effect
in affect = in effect ; notnear=psychologist,psychiatrist,psychology,mood
no affect = no effect ; info notnear=psychologist,psychiatrist,psychology,mood suggest
side affect[s] = side effect[s]
special affects = special effects
greenhouse affect = greenhouse effect
an affect on = an effect on
have an affect = have an effect
different than = different from ; info notbefore=@clause-openers suggest
comprised of = composed of
center[s|ed] around = center[s|ed] on ; info suggest
try and = try to ; info notbefore=fail,failed,err,succeed suggest
one of the only = one of the few ; info suggest
hone in on = home in on
honed in on = homed in on
honing in on = homing in on
tow the line = toe the line ; notnear=boat,ski,water,rope,tugboat,ship
towed the line = toed the line ; notnear=boat,ski,water,rope,tugboat,ship
road to hoe = row to hoe
deep-seeded = deep-seated ; notnear=draw,tournament,bracket
case and point = case in point
for all intensive purposes = for all intents and purposes
sneak peak[s] = sneak peek[s]
peaked my interest = piqued my interest
peaked his interest = piqued his interest
peaked her interest = piqued her interest
peaked their interest = piqued their interest
peaked interest in = piqued interest in ; info suggest
mute point = moot point
beckon call = beck and call
wreck havoc = wreak havoc
wrecked havoc = wreaked havoc
reek havoc = wreak havoc
baited breath = bated breath
free reign = free rein
reign in = rein in ; warning after=to,will,must,would,could,should,cannot,can suggest
reigned in = reined in ; warning near=spending,costs,budget,inflation,power,powers,excesses,deficit,prices,abuses,expectations,enthusiasm,debt suggest
shoe-in = shoo-in
slight of hand = sleight of hand
just desserts = just deserts ; notnear=cake,pie,pastry,bakery,chocolate,restaurant,menu,sugar
vocal chord[s] = vocal cord[s]
spinal chord[s] = spinal cord[s]
umbilical chord[s] = umbilical cord[s]
pour over = pore over ; warning near=@reading suggest
poured over = pored over ; warning near=@reading suggest
pouring over = poring over ; warning near=@reading suggest
basic tenant[s] = basic tenet[s]
central tenant[s] = central tenet[s] ; info suggest
in principal = in principle
principle reason = principal reason
school principle = school principal
stationery bike = stationary bike
Capital Hill = Capitol Hill
capitol punishment = capital punishment
capitol gains = capital gains
U.S. Capital building = U.S. Capitol ; case
state capital building = state Capitol
city counsel = city council
legal council = legal counsel ; info suggest
crash sight = crash site
construction sight[s] = construction site[s]
elicit drug[s] = illicit drug[s]
imminent domain = eminent domain
eminent danger = imminent danger
flaunt the law = flout the law
flaunted the law = flouted the law
flaunting the rules = flouting the rules
flaunt the rules = flout the rules
grizzly murder[s] = grisly murder[s]
grizzly scene = grisly scene ; info suggest
grizzly discovery = grisly discovery ; info suggest
hoards of people = hordes of people
hoards of tourists = hordes of tourists
hoards of fans = hordes of fans
was lead by = was led by
were lead by = were led by
is lead by = is led by
has lead to = has led to
have lead to = have led to
had lead to = had led to
laying on the ground = lying on the ground ; info suggest
loathe to = loath to ; after=is,are,was,were,be,been,seem,seems,seemed
loose the game = lose the game
loose the election = lose the election
loose weight = lose weight
marshall law = martial law
marshal law = martial law
fire marshall[s] = fire marshal[s]
U.S. Marshall[s] = U.S. marshal[s]
federal marshall[s] = federal marshal[s]
court marshal[s|ed] = court-martial[s|ed]
boost moral = boost morale
navel base = naval base
navel officer[s] = naval officer[s]
color palate = color palette
drove passed = drove past
walked passed = walked past
ran passed = ran past
piece of mind = peace of mind
back peddle[s|d] = backpedal[s|ed]
nerve-wracking = nerve-racking ; info suggest
roll model[s] = role model[s]
role call = roll call ; info suggest
soul survivor[s] = sole survivor[s] ; info suggest
straightjacket[s] = straitjacket[s] ; info suggest
dire straights = dire straits
in the same vain = in the same vein
weather vein[s] = weather vane[s]
waved his right[s] = waived his right[s]
waved her right[s] = waived her right[s]
waved their right[s] = waived their right[s]
their is = there is
their are = there are
there own = their own
your welcome = you're welcome ; end
rather then = rather than
other then = other than
more then = more than ; info suggest
less then = less than ; info suggest
better then = better than ; info suggest
alot = a lot
for awhile = for a while
in awhile = in a while
awhile ago = a while ago
turned himself into police = turned himself in to police
turned herself into police = turned herself in to police
turned themselves into police = turned themselves in to police
irregardless = regardless
supposably = supposedly
undoubtably = undoubtedly
expresso = espresso
statue of limitations = statute of limitations
escape goat[s] = scapegoat[s]
Alzheimers disease = Alzheimer's disease
Alzheimer disease = Alzheimer's disease ; info suggest
one in the same = one and the same
nip it in the butt = nip it in the bud
on tenderhooks = on tenterhooks
extract revenge = exact revenge
unphased = unfazed ; notnear=voltage,phase,electrical
wet your appetite = whet your appetite
wet the appetite = whet the appetite
tongue and cheek = tongue-in-cheek
cut and dry = cut and dried ; info suggest
ice tea = iced tea ; info suggest
old fashion = old-fashioned ; info suggest
suppose to = supposed to ; notafter=i,we,they,you,would
use to be = used to be ; notafter=did,didn't,of,no,the
could care less = couldn't care less ; info suggest
hung himself = hanged himself
hung herself = hanged herself
cement truck[s] = concrete truck[s] ; info suggest
cement sidewalk[s] = concrete sidewalk[s] ; info suggest
exercise regime[s] = exercise regimen[s] ; info suggest uk
Canadian goose = Canada goose ; notafter=eastern
Canadian geese = Canada geese ; notafter=eastern
Afghani[s] = Afghan[s] ; warning notafter=# notnear=currency,million,billion,dollar,dollars,exchange,bank suggest
inflammable = flammable ; info suggest
effected by = affected by
be effected = be affected ; info suggest
badly effected = badly affected
severely effected = severely affected
adversely effected = adversely affected
most effected = most affected
hardest effected = hardest affected
those effected = those affected
people effected = people affected
effected the outcome = affected the outcome ; warning suggest
not effect the = not affect the
there home[s] = their home[s] ; warning notafter=is,are,was,were,said suggest
there house[s] = their house[s] ; warning notafter=is,are,was,were suggest
there homework = their homework
there families = their families ; warning suggest
there children = their children ; warning notafter=is,are suggest
there kids = their kids ; warning notafter=is,are suggest
there parents = their parents ; warning suggest
there lives = their lives ; warning after=lost,lose,of,for,in,with,risk,risked,risking,spent,rebuild,saved,ended suggest
there jobs = their jobs ; warning suggest
there car[s] = their car[s] ; warning suggest
there truck[s] = their truck[s] ; warning suggest
there boat[s] = their boat[s] ; warning suggest
there belongings = their belongings
there neighbor[s] = their neighbor[s]
there votes = their votes ; warning suggest
there way = their way ; warning after=on,make,made,making,find,found,fought,fight,lost,all,of suggest
their was = there was
their were = there were
they're own = their own
they're home[s] = their home[s] ; info suggest
who's mother = whose mother
who's father = whose father
who's son = whose son
who's daughter = whose daughter
who's wife = whose wife
who's husband = whose husband
who's home = whose home ; info suggest
who's name[s] = whose name[s]
who's family = whose family
who's brother = whose brother
who's sister = whose sister
might of been = might have been
may of been = may have been
could loose = could lose
would loose = would lose
will loose = will lose
might loose = might lose
loosing streak = losing streak
was lead to = was led to ; info suggest
past away = passed away
past legislation = passed legislation ; info after=house,senate,council,lawmakers,legislature,parliament,congress,assembly suggest
past a bill = passed a bill
past a law = passed a law
per say = per se
alter boy[s] = altar boy[s]
at the alter = at the altar
building sight[s] = building site[s]
full reign = full rein
bare with = bear with ; info suggest
bring to bare = bring to bear
bated breathe = bated breath
complimentary colors = complementary colors
explosive ordinance[s] = explosive ordnance[s]
unexploded ordinance[s] = unexploded ordnance[s]
ordinance disposal = ordnance disposal
county counsel voted = county council voted
city counselor[s] = city councilor[s] ; info suggest
preformed surgery = performed surgery
gorilla warfare = guerrilla warfare
gorilla war = guerrilla war
heroine addict[s] = heroin addict[s]
heroine overdose[s] = heroin overdose[s]
heroine trafficking = heroin trafficking
pounds of heroine = pounds of heroin
illegal heroine = illegal heroin
interment camp[s] = internment camp[s]
desert table[s] = dessert table[s]
waved extradition = waived extradition
waved his Miranda = waived his Miranda
wave extradition = waive extradition
council for the defense = counsel for the defense
the affect on = the effect on ; notnear=psychologist,psychiatrist,psychology,mood
the affects of = the effects of ; notnear=psychologist,psychiatrist,psychology,mood
little affect on = little effect on
its affect on = its effect on ; notnear=psychologist,psychiatrist,psychology,mood
any affect on = any effect on
older then = older than ; warning notbefore=| suggest
younger then = younger than ; warning notbefore=| suggest
bigger then = bigger than ; warning notbefore=| suggest
larger then = larger than ; warning notbefore=| suggest
smaller then = smaller than ; warning notbefore=| suggest
higher then = higher than ; warning notbefore=| suggest
lower then = lower than ; warning notbefore=| suggest
faster then = faster than ; warning notbefore=| suggest
slower then = slower than ; warning notbefore=| suggest
stronger then = stronger than ; warning notbefore=| suggest
weaker then = weaker than ; warning notbefore=| suggest
longer then = longer than ; warning notbefore=| suggest
shorter then = shorter than ; warning notbefore=| suggest
greater then = greater than ; warning notbefore=| suggest
fewer then = fewer than ; warning notbefore=| suggest
worse then = worse than ; warning notbefore=| suggest
harder then = harder than ; warning notbefore=| suggest
easier then = easier than ; warning notbefore=| suggest
richer then = richer than ; warning notbefore=| suggest
poorer then = poorer than ; warning notbefore=| suggest
heavier then = heavier than ; warning notbefore=| suggest
deeper then = deeper than ; warning notbefore=| suggest
wider then = wider than ; warning notbefore=| suggest
closer then = closer than ; warning notbefore=| suggest
`;
