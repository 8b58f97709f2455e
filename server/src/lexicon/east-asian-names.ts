// Korean and Chinese names as wires print them, family name first. From AP's and Yonhap's public notes on names. A guess from the
// shape of a name would be wrong too often (Ban Ki-moon, Syngman Rhee, Chiang Kai-shek), so only listed people are checked.

/** family|first syllable|second syllable|how the given name is joined: space, hyphen or solid */
export const EAST_ASIAN_NAMES = `
Kim|Jong|Un|space
Kim|Jong|Il|space
Kim|Il|Sung|space
Kim|Yo|Jong|space
Kim|Jong|Nam|space
Choe|Son|Hui|space
Ri|Sol|Ju|space
Moon|Jae|in|hyphen
Lee|Myung|bak|hyphen
Park|Geun|hye|hyphen
Roh|Moo|hyun|hyphen
Kim|Dae|jung|hyphen
Park|Chung|hee|hyphen
Ban|Ki|moon|hyphen
Lee|Jae|myung|hyphen
Xi|Jin|ping|solid
Hu|Jin|tao|solid
Jiang|Ze|min|solid
Deng|Xiao|ping|solid
Wen|Jia|bao|solid
Li|Ke|qiang|solid
Peng|Li|yuan|solid
Liu|Xiao|bo|solid
`;
