// Verbs that report speech or thought, with what they imply about the speaker. Collected by hand from newsroom guidance on
// attribution (AP and Reuters: "said" is the default; loaded verbs judge) and checked against published political news.

export type ReportingClass = 'neutral' | 'speech-act' | 'loaded' | 'cognition';

export interface ReportingVerb {
  /** Base form, a particle included ("point out"). */
  readonly lemma: string;
  readonly thirdPerson: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
  readonly verbClass: ReportingClass;
  readonly tilt: string;
  /** q: a quotation, t: a that-clause, n: a noun. */
  readonly takes: string;
  readonly severity: 'none' | 'info' | 'warning';
  /** What to write instead; undefined when there is no better word. */
  readonly replacement: string | undefined;
}

// lemma|third person,past,participle,-ing|class|tilt|takes|severity|replacement
const TABLE = `\
add|adds,added,added,adding|neutral|none|qt|none|said
announce|announces,announced,announced,announcing|neutral|none|qt|none|-
answer|answers,answered,answered,answering|neutral|none|qt|none|said
argue|argues,argued,argued,arguing|neutral|stance|qt|none|-
calculate|calculates,calculated,calculated,calculating|neutral|claim|t|none|-
chant|chants,chanted,chanted,chanting|neutral|manner|q|none|-
cite|cites,cited,cited,citing|neutral|document|n|none|-
comment|comments,commented,commented,commenting|neutral|none|q|info|said
conclude|concludes,concluded,concluded,concluding|neutral|factive-weak|t|none|-
continue|continues,continued,continued,continuing|neutral|none|q|none|said
declare|declares,declared,declared,declaring|neutral|formal|qt|none|said
describe|describes,described,described,describing|neutral|none|nq|none|-
determine|determines,determined,determined,determining|neutral|factive|t|none|-
elaborate|elaborates,elaborated,elaborated,elaborating|neutral|none|q|none|-
email|emails,emailed,emailed,emailing|neutral|medium|q|none|-
estimate|estimates,estimated,estimated,estimating|neutral|claim|t|none|-
find|finds,found,found,finding|neutral|document|t|none|-
forecast|forecasts,forecast,forecast,forecasting|neutral|claim|t|none|-
identify|identifies,identified,identified,identifying|neutral|none|n|none|-
indicate|indicates,indicated,indicated,indicating|neutral|document|t|none|said
mention|mentions,mentioned,mentioned,mentioning|neutral|none|tn|none|-
name|names,named,named,naming|neutral|none|n|none|-
outline|outlines,outlined,outlined,outlining|neutral|none|n|none|-
post|posts,posted,posted,posting|neutral|none|qt|none|-
predict|predicts,predicted,predicted,predicting|neutral|claim|t|none|-
project|projects,projected,projected,projecting|neutral|claim|t|none|-
quote|quotes,quoted,quoted,quoting|neutral|none|n|none|-
read|reads,read,read,reading|neutral|document|q|none|-
recall|recalls,recalled,recalled,recalling|neutral|factive-weak|qt|none|said
recount|recounts,recounted,recounted,recounting|neutral|factive-weak|qn|none|said
reiterate|reiterates,reiterated,reiterated,reiterating|neutral|sequence|qt|none|said
remark|remarks,remarked,remarked,remarking|neutral|none|qt|info|said
repeat|repeats,repeated,repeated,repeating|neutral|sequence|qt|none|said
reply|replies,replied,replied,replying|neutral|none|qt|none|said
report|reports,reported,reported,reporting|neutral|factive-weak|qt|none|-
respond|responds,responded,responded,responding|neutral|none|qt|none|said
rule|rules,ruled,ruled,ruling|neutral|legal|t|none|-
say|says,said,said,saying|neutral|none|qt|none|-
show|shows,showed,shown,showing|neutral|document|t|none|-
specify|specifies,specified,specified,specifying|neutral|none|tn|none|-
state|states,stated,stated,stating|neutral|formal|qt|info|said
summarize|summarizes,summarized,summarized,summarizing|neutral|none|n|none|-
tell|tells,told,told,telling|neutral|none|qt|none|-
testify|testifies,testified,testified,testifying|neutral|legal|qt|none|-
text|texts,texted,texted,texting|neutral|medium|q|none|-
tweet|tweets,tweeted,tweeted,tweeting|neutral|none|qt|none|posted
write|writes,wrote,written,writing|neutral|none|qt|none|-
accuse|accuses,accused,accused,accusing|speech-act|accusatory|n|none|-
advise|advises,advised,advised,advising|speech-act|none|qt|none|-
agree|agrees,agreed,agreed,agreing|speech-act|none|qt|none|-
apologize|apologizes,apologized,apologized,apologizing|speech-act|none|q|none|-
appeal|appeals,appealed,appealed,appealing|speech-act|none|qt|none|-
ask|asks,asked,asked,asking|speech-act|none|qt|none|-
attack|attacks,attacked,attacked,attacking|speech-act|heat|n|info|criticized
blame|blames,blamed,blamed,blaming|speech-act|accusatory|n|none|-
call for|calls for,called for,called for,calling for|speech-act|none|n|none|-
call on|calls on,called on,called on,calling on|speech-act|none|nt|none|-
caution|cautions,cautioned,cautioned,cautioning|speech-act|stance-weak|qt|none|said
challenge|challenges,challenged,challenged,challenging|speech-act|stance|n|none|-
charge|charges,charged,charged,charging|speech-act|accusatory|t|info|alleged
command|commands,commanded,commanded,commanding|speech-act|none|qt|none|-
complain|complains,complained,complained,complaining|speech-act|stance-weak|qt|info|said
concur|concurs,concurred,concurred,concurring|speech-act|formal|q|none|agreed
condemn|condemns,condemned,condemned,condemning|speech-act|stance|n|none|-
congratulate|congratulates,congratulated,congratulated,congratulating|speech-act|none|n|none|-
counter|counters,countered,countered,countering|speech-act|stance|qt|none|said
criticize|criticizes,criticized,criticized,criticizing|speech-act|stance|n|none|-
decry|decries,decried,decried,decrying|speech-act|stance|n|none|-
defend|defends,defended,defended,defending|speech-act|stance|qn|none|-
demand|demands,demanded,demanded,demanding|speech-act|stance|qt|none|asked
denounce|denounces,denounced,denounced,denouncing|speech-act|stance|n|none|-
deny|denies,denied,denied,denying|speech-act|none|qt|none|-
disagree|disagrees,disagreed,disagreed,disagreing|speech-act|none|q|none|-
dismiss|dismisses,dismissed,dismissed,dismissing|speech-act|none|qn|none|-
dispute|disputes,disputed,disputed,disputing|speech-act|none|qn|none|-
endorse|endorses,endorsed,endorsed,endorsing|speech-act|none|n|none|-
guarantee|guarantees,guaranteed,guaranteed,guaranteing|speech-act|none|t|none|-
implore|implores,implored,implored,imploring|speech-act|emotion|qt|none|asked
invite|invites,invited,invited,inviting|speech-act|none|n|none|-
offer|offers,offered,offered,offering|speech-act|none|n|none|-
order|orders,ordered,ordered,ordering|speech-act|none|qt|none|-
plead|pleads,pleaded,pleaded,pleading|speech-act|legal|qt|none|-
pledge|pledges,pledged,pledged,pledging|speech-act|none|qt|none|-
praise|praises,praised,praised,praising|speech-act|stance|n|none|-
promise|promises,promised,promised,promising|speech-act|none|qt|none|-
propose|proposes,proposed,proposed,proposing|speech-act|none|tn|none|-
question|questions,questioned,questioned,questioning|speech-act|stance|n|none|-
recommend|recommends,recommended,recommended,recommending|speech-act|none|tn|none|-
reject|rejects,rejected,rejected,rejecting|speech-act|none|qn|none|-
request|requests,requested,requested,requesting|speech-act|none|n|none|-
swear|swears,swore,sworn,swearing|speech-act|legal|qt|none|-
thank|thanks,thanked,thanked,thanking|speech-act|none|n|none|-
threaten|threatens,threatened,threatened,threatening|speech-act|accusatory|t|info|said
urge|urges,urged,urged,urging|speech-act|none|qt|none|-
vow|vows,vowed,vowed,vowing|speech-act|stance-weak|qt|none|said
warn|warns,warned,warned,warning|speech-act|stance-weak|qt|none|said
acknowledge|acknowledges,acknowledged,acknowledged,acknowledging|loaded|concession|qt|info|said
admit|admits,admitted,admitted,admitting|loaded|concession|qt|warning|said
allege|alleges,alleged,alleged,alleging|loaded|legal|t|none|-
assert|asserts,asserted,asserted,asserting|loaded|doubt-weak|qt|info|said
bark|barks,barked,barked,barking|loaded|manner|q|warning|said
beg|begs,begged,begged,begging|loaded|emotion|qt|info|asked
bemoan|bemoans,bemoaned,bemoaned,bemoaning|loaded|emotion|n|info|criticized
blast|blasts,blasted,blasted,blasting|loaded|heat|n|warning|criticized
boast|boasts,boasted,boasted,boasting|loaded|manner|qt|info|said
brag|brags,bragged,bragged,bragging|loaded|manner|qt|info|said
chime in|chimes in,chimed in,chimed in,chiming in|loaded|trivial|q|info|said
claim|claims,claimed,claimed,claiming|loaded|doubt|qt|warning|said
clarify|clarifies,clarified,clarified,clarifying|loaded|factive|qt|info|said
come clean|comes clean,came clean,come clean,coming clean|loaded|concession|t|warning|said
concede|concedes,conceded,conceded,conceding|loaded|concession|qt|info|said
confess|confesses,confessed,confessed,confessing|loaded|concession|qt|warning|said
confide|confides,confided,confided,confiding|loaded|factive|qt|info|said
confirm|confirms,confirmed,confirmed,confirming|loaded|factive|t|info|said
contend|contends,contended,contended,contending|loaded|doubt-weak|qt|info|said
crow|crows,crowed,crowed,crowing|loaded|manner|q|warning|said
cry|cries,cried,cried,crying|loaded|manner|q|info|said
debunk|debunks,debunked,debunked,debunking|loaded|proof|n|info|disputed
demonstrate|demonstrates,demonstrated,demonstrated,demonstrating|loaded|factive|t|info|showed
disclose|discloses,disclosed,disclosed,disclosing|loaded|factive|tn|info|said
divulge|divulges,divulged,divulged,divulging|loaded|factive|tn|info|said
emphasize|emphasizes,emphasized,emphasized,emphasizing|loaded|emphasis|qt|info|said
enthuse|enthuses,enthused,enthused,enthusing|loaded|trivial|q|info|said
exclaim|exclaims,exclaimed,exclaimed,exclaiming|loaded|manner|q|info|said
explain|explains,explained,explained,explaining|loaded|factive|qt|info|said
expose|exposes,exposed,exposed,exposing|loaded|factive|n|warning|alleged
fire back|fires back,fired back,fired back,firing back|loaded|heat|q|warning|responded
fume|fumes,fumed,fumed,fuming|loaded|heat|q|warning|said
grin|grins,grinned,grinned,grinning|loaded|manner|q|info|said, grinning
grumble|grumbles,grumbled,grumbled,grumbling|loaded|manner|q|info|said
gush|gushes,gushed,gushed,gushing|loaded|manner|q|warning|said
hail|hails,hailed,hailed,hailing|loaded|stance|n|info|praised
hint|hints,hinted,hinted,hinting|loaded|interpretive|t|info|said
hit back|hits back,hit back,hit back,hitting back|loaded|heat|qn|warning|responded
imply|implies,implied,implied,implying|loaded|interpretive|t|info|said
insinuate|insinuates,insinuated,insinuated,insinuating|loaded|interpretive|t|warning|said
insist|insists,insisted,insisted,insisting|loaded|doubt-weak|qt|info|said
joke|jokes,joked,joked,joking|loaded|manner|q|none|-
lament|laments,lamented,lamented,lamenting|loaded|emotion|qt|info|said
lash out|lashes out,lashed out,lashed out,lashing out|loaded|heat|qn|warning|criticized
laugh|laughs,laughed,laughed,laughing|loaded|manner|q|info|said, laughing
let on|lets on,let on,let on,letting on|loaded|factive|t|info|said
let slip|lets slip,let slip,let slip,letting slip|loaded|factive|t|warning|said
lie|lies,lied,lied,lying|loaded|verdict|t|warning|said falsely
maintain|maintains,maintained,maintained,maintaining|loaded|doubt-weak|qt|info|said
mislead|misleads,misled,misled,misleading|loaded|verdict|t|warning|said falsely
moan|moans,moaned,moaned,moaning|loaded|manner|q|warning|said
muse|muses,mused,mused,musing|loaded|trivial|qt|info|said
mutter|mutters,muttered,muttered,muttering|loaded|manner|q|info|said
nod|nods,nodded,nodded,nodding|loaded|manner|q|info|said
note|notes,noted,noted,noting|loaded|factive|qt|info|said
observe|observes,observed,observed,observing|loaded|factive|qt|info|said
opine|opines,opined,opined,opining|loaded|trivial|qt|info|said
own up|owns up,owned up,owned up,owning up|loaded|concession|t|warning|said
parrot|parrots,parroted,parroted,parroting|loaded|doubt|n|warning|repeated
pipe up|pipes up,piped up,piped up,piping up|loaded|trivial|q|info|said
point out|points out,pointed out,pointed out,pointing out|loaded|factive|qt|info|said
proclaim|proclaims,proclaimed,proclaimed,proclaiming|loaded|formal|qt|info|said
profess|professes,professed,professed,professing|loaded|doubt|t|warning|said
prove|proves,proved,proved,proving|loaded|factive|t|warning|suggested
purport|purports,purported,purported,purporting|loaded|doubt|t|none|-
quip|quips,quipped,quipped,quipping|loaded|manner|q|info|said
rail|rails,railed,railed,railing|loaded|heat|n|info|criticized
ramble|rambles,rambled,rambled,rambling|loaded|manner|q|warning|said
rant|rants,ranted,ranted,ranting|loaded|heat|q|warning|said
rebut|rebuts,rebutted,rebutted,rebutting|loaded|proof|nt|info|disputed
refute|refutes,refuted,refuted,refuting|loaded|proof|nt|warning|denied
regurgitate|regurgitates,regurgitated,regurgitated,regurgitating|loaded|doubt|n|warning|repeated
remind|reminds,reminded,reminded,reminding|loaded|factive|qt|info|told
retort|retorts,retorted,retorted,retorting|loaded|heat|q|info|said
reveal|reveals,revealed,revealed,revealing|loaded|factive|qtn|info|said
rip|rips,ripped,ripped,ripping|loaded|heat|n|warning|criticized
scoff|scoffs,scoffed,scoffed,scoffing|loaded|manner|q|warning|said
scream|screams,screamed,screamed,screaming|loaded|manner|q|info|-
shoot back|shoots back,shot back,shot back,shooting back|loaded|heat|q|info|said
shout|shouts,shouted,shouted,shouting|loaded|manner|q|none|-
shrug|shrugs,shrugged,shrugged,shrugging|loaded|manner|q|info|said
sigh|sighs,sighed,sighed,sighing|loaded|manner|q|info|said, sighing
signal|signals,signaled,signaled,signaling|loaded|interpretive|t|none|-
slam|slams,slammed,slammed,slamming|loaded|heat|n|warning|criticized
smile|smiles,smiled,smiled,smiling|loaded|manner|q|info|said, smiling
snap|snaps,snapped,snapped,snapping|loaded|manner|q|warning|said
sneer|sneers,sneered,sneered,sneering|loaded|manner|q|warning|said
sob|sobs,sobbed,sobbed,sobbing|loaded|manner|q|info|said, sobbing
spin|spins,spun,spun,spinning|loaded|doubt|n|warning|said
stammer|stammers,stammered,stammered,stammering|loaded|manner|q|warning|said
stress|stresses,stressed,stressed,stressing|loaded|emphasis|qt|info|said
suggest|suggests,suggested,suggested,suggesting|loaded|stance-weak|qt|none|said
thunder|thunders,thundered,thundered,thundering|loaded|heat|q|warning|said
torch|torches,torched,torched,torching|loaded|heat|n|warning|criticized
tout|touts,touted,touted,touting|loaded|stance|n|info|promoted
trumpet|trumpets,trumpeted,trumpeted,trumpeting|loaded|manner|n|info|announced
uncover|uncovers,uncovered,uncovered,uncovering|loaded|factive|n|info|reported
underline|underlines,underlined,underlined,underlining|loaded|emphasis|tn|info|said
underscore|underscores,underscored,underscored,underscoring|loaded|emphasis|tn|info|said
whine|whines,whined,whined,whining|loaded|manner|q|warning|said
whisper|whispers,whispered,whispered,whispering|loaded|manner|q|info|said
yell|yells,yelled,yelled,yelling|loaded|manner|q|none|-
assume|assumes,assumed,assumed,assuming|cognition|none|t|none|-
believe|believes,believed,believed,believing|cognition|none|t|none|said he believes
consider|considers,considered,considered,considering|cognition|none|n|none|-
decide|decides,decided,decided,deciding|cognition|none|t|none|-
doubt|doubts,doubted,doubted,doubting|cognition|none|t|none|-
expect|expects,expected,expected,expecting|cognition|claim|t|none|-
fear|fears,feared,feared,fearing|cognition|none|t|none|said they fear
feel|feels,felt,felt,feeling|cognition|none|t|none|said she feels
hear|hears,heard,heard,hearing|cognition|none|n|none|-
hope|hopes,hoped,hoped,hoping|cognition|none|t|none|said he hopes
intend|intends,intended,intended,intending|cognition|none|t|none|-
know|knows,knew,known,knowing|cognition|factive|t|info|said
plan|plans,planned,planned,planning|cognition|none|t|none|-
realize|realizes,realized,realized,realizing|cognition|factive|t|info|said
regard|regards,regarded,regarded,regarding|cognition|none|n|none|-
regret|regrets,regretted,regretted,regretting|cognition|factive|t|none|-
remember|remembers,remembered,remembered,remembering|cognition|factive-weak|qt|none|said
see|sees,saw,seen,seeing|cognition|none|n|none|-
suspect|suspects,suspected,suspected,suspecting|cognition|claim|t|none|-
think|thinks,thought,thought,thinking|cognition|none|t|none|said she thinks
understand|understands,understood,understood,understanding|cognition|factive|t|none|-
want|wants,wanted,wanted,wanting|cognition|none|n|none|-
witness|witnesses,witnessed,witnessed,witnessing|cognition|none|n|none|-
worry|worries,worried,worried,worrying|cognition|none|qt|none|said she worries
affirm|affirms,affirmed,affirmed,affirming|neutral|formal|qt|none|-
reaffirm|reaffirms,reaffirmed,reaffirmed,reaffirming|neutral|formal|t|none|-
assure|assures,assured,assured,assuring|speech-act|none|qt|none|-
reassure|reassures,reassured,reassured,reassuring|speech-act|none|qt|none|-
inform|informs,informed,informed,informing|neutral|none|t|none|-
notify|notifies,notified,notified,notifying|neutral|none|t|none|-
inquire|inquires,inquired,inquired,inquiring|speech-act|none|q|none|-
wonder|wonders,wondered,wondered,wondering|speech-act|none|qt|none|-
interject|interjects,interjected,interjected,interjecting|neutral|manner|q|none|-
intone|intones,intoned,intoned,intoning|loaded|manner|q|none|-
exhort|exhorts,exhorted,exhorted,exhorting|speech-act|none|qt|none|-
marvel|marvels,marveled,marveled,marveling|loaded|manner|q|none|-
reason|reasons,reasoned,reasoned,reasoning|neutral|stance|qt|none|-
stipulate|stipulates,stipulated,stipulated,stipulating|neutral|legal|t|none|-
characterize|characterizes,characterized,characterized,characterizing|neutral|none|n|none|-
voice|voices,voiced,voiced,voicing|neutral|none|n|none|-
express|expresses,expressed,expressed,expressing|neutral|none|n|none|-
echo|echos,echoed,echoed,echoing|neutral|none|qn|none|-
posit|posits,posited,posited,positing|neutral|claim|t|none|-
theorize|theorizes,theorized,theorized,theorizing|neutral|claim|qt|none|-
speculate|speculates,speculated,speculated,speculating|neutral|claim|qt|none|-
hypothesize|hypothesizes,hypothesized,hypothesized,hypothesizing|neutral|claim|t|none|-
reckon|reckons,reckoned,reckoned,reckoning|cognition|none|qt|none|-
instruct|instructs,instructed,instructed,instructing|speech-act|none|qt|none|-
advocate|advocates,advocated,advocated,advocating|speech-act|stance|n|none|-
decree|decrees,decreed,decreed,decreing|speech-act|formal|t|none|-
venture|ventures,ventured,ventured,venturing|neutral|manner|q|none|-
relay|relays,relayed,relayed,relaying|neutral|none|tn|none|-
attest|attests,attested,attested,attesting|neutral|legal|t|none|-
counsel|counsels,counseled,counseled,counseling|speech-act|none|qt|none|-
scold|scolds,scolded,scolded,scolding|loaded|heat|q|none|-
chide|chides,chided,chided,chiding|loaded|heat|q|none|-
ponder|ponders,pondered,pondered,pondering|cognition|none|qt|none|-
guess|guesses,guessed,guessed,guessing|cognition|none|qt|none|-
prefer|prefers,prefered,prefered,prefering|cognition|none|n|none|-
support|supports,supported,supported,supporting|cognition|stance|n|none|-
favor|favors,favored,favored,favoring|cognition|stance|n|none|-
oppose|opposes,opposed,opposed,opposing|cognition|stance|n|none|-
wish|wishes,wished,wished,wishing|cognition|none|t|none|-
document|documents,documented,documented,documenting|neutral|document|tn|none|-
detail|details,detailed,detailed,detailing|neutral|document|n|none|-
discuss|discusses,discussed,discussed,discussing|neutral|none|n|none|-
imagine|imagines,imagined,imagined,imagining|cognition|none|qt|none|-
anticipate|anticipates,anticipated,anticipated,anticipating|cognition|claim|t|none|-
vent|vents,vented,vented,venting|loaded|manner|q|none|-
begin|begins,began,begun,beginning|neutral|none|q|none|-
speak|speaks,spoke,spoken,speaking|neutral|none|n|none|-
go on|goes on,went on,gone on,going on|neutral|none|q|none|said
type|types,typed,typed,typing|neutral|medium|q|none|-
put it|puts it,put it,put it,putting it|neutral|none|q|none|-
`;

export const reportingVerbs: readonly ReportingVerb[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [lemma = '', forms = '', verbClass, tilt = '', takes = '', severity, replacement = '-'] = line.split('|');
    const [thirdPerson = '', past = '', participle = '', ing = ''] = forms.split(',');
    return {
      lemma,
      thirdPerson,
      past,
      participle,
      ing,
      verbClass: verbClass as ReportingClass,
      tilt,
      takes,
      severity: severity as ReportingVerb['severity'],
      replacement: replacement === '-' ? undefined : replacement,
    };
  });
