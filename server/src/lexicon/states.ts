// The states, the District of Columbia and the territories of the United States: AP abbreviation (the name itself where it is
// never abbreviated), postal code, and forms often written by mistake. From the state names entry of AP's public style pages and
// the USPS list of two-letter codes.

export interface State {
  readonly name: string;
  /** As AP abbreviates it in datelines, captions and party labels; equal to the name for those never abbreviated. */
  readonly abbreviation: string;
  readonly postal: string;
  /** Abbreviations that are no AP form. Some are words of their own: they count only after a city and a comma. */
  readonly wrong: readonly string[];
}

/** name|abbreviation (empty: never abbreviated)|postal code|wrong forms */
const ROWS = `
Alabama|Ala.|AL|Al.
Alaska||AK|Alas.;Ak.
Arizona|Ariz.|AZ|Az.;Arz.
Arkansas|Ark.|AR|Ar.
California|Calif.|CA|Cal.;Ca.;Cali.
Colorado|Colo.|CO|Col.;Co.
Connecticut|Conn.|CT|Ct.
Delaware|Del.|DE|De.
Florida|Fla.|FL|Flor.;Fl.
Georgia|Ga.|GA|Geo.
Hawaii||HI|Haw.;Hi.
Idaho||ID|Ida.;Id.
Illinois|Ill.|IL|Ills.;Il.
Indiana|Ind.|IN|In.
Iowa||IA|Ia.
Kansas|Kan.|KS|Kans.;Ks.
Kentucky|Ky.|KY|Ken.
Louisiana|La.|LA|
Maine||ME|Me.
Maryland|Md.|MD|
Massachusetts|Mass.|MA|Ma.
Michigan|Mich.|MI|Mi.
Minnesota|Minn.|MN|Mn.
Mississippi|Miss.|MS|Ms.
Missouri|Mo.|MO|Mis.
Montana|Mont.|MT|Mt.
Nebraska|Neb.|NE|Nebr.;Ne.
Nevada|Nev.|NV|Nv.
New Hampshire|N.H.|NH|
New Jersey|N.J.|NJ|
New Mexico|N.M.|NM|
New York|N.Y.|NY|
North Carolina|N.C.|NC|
North Dakota|N.D.|ND|
Ohio||OH|O.;Oh.
Oklahoma|Okla.|OK|Ok.
Oregon|Ore.|OR|Oreg.;Or.
Pennsylvania|Pa.|PA|Penn.;Penna.
Rhode Island|R.I.|RI|
South Carolina|S.C.|SC|
South Dakota|S.D.|SD|
Tennessee|Tenn.|TN|Tn.;Ten.
Texas||TX|Tex.;Tx.
Utah||UT|Ut.
Vermont|Vt.|VT|Ver.
Virginia|Va.|VA|Vir.
Washington|Wash.|WA|Wa.
West Virginia|W.Va.|WV|W. Va.;West Va.;WVa.
Wisconsin|Wis.|WI|Wisc.;Wi.
Wyoming|Wyo.|WY|Wy.
District of Columbia|D.C.|DC|
Puerto Rico||PR|
Guam||GU|
American Samoa||AS|
U.S. Virgin Islands||VI|
Northern Mariana Islands||MP|
`;

export const STATES: readonly State[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [name = '', abbreviation = '', postal = '', wrong = ''] = row.split('|');
    return { name, abbreviation: abbreviation || name, postal, wrong: wrong ? wrong.split(';') : [] };
  });

export const DISTRICT = 'District of Columbia';
