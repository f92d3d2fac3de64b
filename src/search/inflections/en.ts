import type {Inflections} from './inflections';

/** English. */
export const ENGLISH_INFLECTIONS: Inflections = {
  nouns: `
teacher teachers teacher's
school schools school's
pupil pupils
child children child's
person people
book books
lesson lessons
class classes
day days
year years
city cities
country countries
family families
story stories
baby babies
box boxes
church churches
wish wishes
bus buses
man men
woman women
foot feet
tooth teeth
mouse mice
goose geese
knife knives
life lives
leaf leaves
wolf wolves
shelf shelves
half halves
analysis analyses
crisis crises
criterion criteria
curriculum curricula curriculums
phenomenon phenomena
thesis theses
hypothesis hypotheses
community communities
opportunity opportunities
competence competences
skill skills
learner learners
mentor mentors
principal principals
leader leaders
colleague colleagues
practice practices
observation observations
project projects
organisation organisations organization organizations
programme programmes
centre centres
colour colours
neighbour neighbours
behaviour behaviours
house houses
potato potatoes
photo photos
hero heroes
key keys
boy boys
`,
  verbs: `
teach teaches taught teaching
learn learns learned learnt learning
write writes wrote written writing
read reads reading
go goes went gone going
be is are was were been being
have has had having
do does did done doing
make makes made making
take takes took taken taking
give gives gave given giving
see sees saw seen seeing
come comes came coming
know knows knew known knowing
think thinks thought thinking
find finds found finding
speak speaks spoke spoken speaking
begin begins began begun beginning
run runs ran running
plan plans planned planning
stop stops stopped stopping
study studies studied studying
try tries tried trying
travel travels travelled travelling traveled traveling
organise organises organised organising organized organizing
observe observes observed observing
share shares shared sharing
develop develops developed developing
support supports supported supporting
include includes included including
build builds built building
choose chooses chose chosen choosing
`,
  adjectives: `
good better best
bad worse worst
big bigger biggest
small smaller smallest
large larger largest
happy happier happiest
easy easier easiest
early earlier earliest
late later latest
young younger youngest
old older oldest
new newer newest
strong stronger strongest
simple simpler simplest
wide wider widest
hot hotter hottest
thin thinner thinnest
busy busier busiest
high higher highest
far farther furthest
`,
  apart: `
teacher teach
school schooner
universe university
organ organise
policy police
general generation
mentor mention
leader leaf
news new
personal person
wander wonder
book boot
class classic
story store
country county
project protect
plane plan
wing win
past paste
community communicate
`,
};
