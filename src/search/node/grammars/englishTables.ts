/** Singular, then plurals. */
export const IRREGULAR_NOUNS = `
analysis analyses
appendix appendices
axis axes
basis bases
bacterium bacteria
calf calves
child children
crisis crises
criterion criteria
curriculum curricula curriculums
datum data
diagnosis diagnoses
elf elves
foot feet
formula formulae
goose geese
half halves
hypothesis hypotheses
index indices
knife knives
leaf leaves
life lives
loaf loaves
louse lice
man men
matrix matrices
medium media
mouse mice
ox oxen
parenthesis parentheses
person people
phenomenon phenomena
scarf scarves
self selves
sheaf sheaves
shelf shelves
stimulus stimuli
syllabus syllabi
synthesis syntheses
thesis theses
thief thieves
tooth teeth
wife wives
wolf wolves
woman women
`;

/** Positive, then degrees. */
export const IRREGULAR_ADJECTIVES = `
bad worse worst
far farther farthest further furthest
good better best
little less least
many more most
`;

/** American spelling, British spelling; both inflected alike. */
export const BRITISH_SPELLINGS = `
analyze analyse
behavior behaviour
catalog catalogue
center centre
color colour
counselor counsellor
defense defence
dialog dialogue
endeavor endeavour
enroll enrol
favor favour
favorite favourite
flavor flavour
fulfill fulfil
gray grey
harbor harbour
honor honour
humor humour
judgment judgement
labor labour
license licence
liter litre
meter metre
neighbor neighbour
neighborhood neighbourhood
odor odour
offense offence
paralyze paralyse
plow plough
practice practise
program programme
rumor rumour
savior saviour
skeptical sceptical
skillful skilful
theater theatre
tire tyre
traveler traveller
tumor tumour
vapor vapour
vigor vigour
willful wilful
`;
