// People with two surnames, and what wires call them on later mention: both surnames or the first. From general news knowledge;
// a guess from the shape would be wrong for Portuguese names and for people who use the second.

/** both surnames|later mention */
export const DOUBLE_SURNAMES = `
López Obrador|López Obrador
García Márquez|García Márquez
Sheinbaum Pardo|Sheinbaum
Peña Nieto|Peña Nieto
Vargas Llosa|Vargas Llosa
García Luna|García Luna
Guzmán Loera|Guzmán
Chávez Frías|Chávez
Maduro Moros|Maduro
Castro Ruz|Castro
Morales Ayma|Morales
Correa Delgado|Correa
Díaz-Balart Gutiérrez|Díaz-Balart
Calderón Hinojosa|Calderón
Fox Quesada|Fox
Petro Urrego|Petro
Boric Font|Boric
`;
