/** Words that a child may be at risk. They are read before anything else, and widely on purpose. */
export const safeguarding = {
  harm: `
    abuse, abused, abusing, disclosed, disclosure, in danger, at risk of harm, unsafe at home,
    not safe at home, not safe, being hit, hit at home, hit by @article? @adult, hits him, hits her,
    hits them, hitting @child, beaten, being beaten, beats him, beats her, being hurt, hurt at home,
    hurts him, hurts her, hurting him, hurting her, hurt by, hurting himself, hurting herself,
    hurting themselves, hurt himself on purpose, self harm, self harming, suicidal, suicide, kill himself,
    kill herself, kill themselves, end his life, end her life, overdose, neglected, neglect, groomed,
    grooming, exploited, exploitation, county lines, trafficked, forced marriage, fgm, genital mutilation,
    honour based, domestic violence, domestic abuse, sexual assault, sexually assaulted, been assaulted,
    was assaulted, been stabbed, punched by, kicked by, slapped by, =raped, =rape, molested,
    touched inappropriately, bruises, bruising, bruised, unexplained injury, locked in, starved,
    going hungry, no food at home, run away, ran away, runaway, afraid to go home, scared to go home,
    frightened to go home, frightened of @article? @adult, scared of @article? @adult,
    afraid of @article? @adult, threatened with a knife, gang, radicalised, child protection concern,
    safeguarding concern, child at risk, disappeared, gone missing, missing from home, missing since,
    seen with .. injuries, burned by, choked, strangled`,
} as const;
