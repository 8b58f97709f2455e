// Given names with the gender they nearly always show, from the U.S. Social Security Administration's public lists of popular
// names and from names common in world news; collected by hand. Names that serve both stand in `either`.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const maleNames: ReadonlySet<string> = words(`
Aaron Abdel Abdul Abdulaziz Abdullah Abdurrahman Abe Abraham Adam Adel Adolfo Adolph Adrian Adrien Ahmad Ahmed Ajay Akbar Akeem Akira Al
Alan Alastair Albert Alberto Aldo Alec Alejandro Aleksandr Aleksei Alessandro Alexander Alexandre Alexei Alexey Alfonso Alfred Alfredo Ali
Alistair Allan Allen Alonzo Alphonse Alton Alvaro Alvin Amir Amit Anas Anatoly Anders Andre Andreas Andrei Andres Andrew Andrey Andriy Andrzej
Angelo Angus Anil Ansel Anthony Antoine Anton Antonin Antonio Antonis Anwar Ariel Aristide Arjun Armando Armin Arne Arnold Art Arthur Artur Arturo Arun
Arvind Ashraf Ashton Asif Atif Augusto Austin Avi Ayman Aziz Babak Barack Barney Barry Bart Bartholomew Bashar Basil Bassem Beau Ben Benedict
Benito Benjamin Bennie Benny Bernard Bernardo Bernie Bert Bhupinder Bill Billy Binyamin Bjorn Blaine Blake Bob Bobby Boris Boyd Brad
Bradford Bradley Brady Brandon Brendan Brent Bret Brett Brian Brock Bruce Bruno Bryan Bryant Bryce Bryon Burt Byron Caleb Calvin Carl Carlo
Carlos Carlton Carmine Cecil Cedric Cesar Chad Charles Charlie Chase Chester Chet Chip Chris Christian Christophe Christopher Chuck Clarence
Clark Claude Claudio Clay Clayton Clement Cliff Clifford Clifton Clint Clinton Clive Clyde Colin Conor Conrad Constantine Corey Cornelius
Cory Craig Cristian Cristiano Curt Curtis Cyril Cyrus Dale Damian Damien Damon Dan Daniel Danilo Danny Dante Darius Darrell Darren Darryl
Daryl Dave David Davis Dean Demetrius Denis Dennis Denzel Deon Derek Derrick Desmond Devin Devon Dewayne Dexter Didier Diego Dieter Dilip Dimitri
Dimitris Dirk Dmitri Dmitry Dmytro Dominic Dominique Don Donald Donnie Donovan Dong Doug Douglas Drew Duane Duncan Dustin Dwayne Dwight Dylan
Earl Ed Eddie Edgar Eduardo Edmund Eduard Edward Edwin Efrain Egon Ehud Elbert Eli Elias Elijah Elliot Elliott Ellis Elmer Elon Elton Emad
Emanuel Emil Emilio Emmanuel Enrico Enrique Eric Erich Erik Ernest Ernesto Ernie Esteban Ethan Etienne Eugene Evan Everett Evgeny Ezra Fabian
Fabio Fadi Faisal Farid Farouk Fawzi Federico Felipe Felix Ferdinand Fernando Fidel Filippo Floyd Forrest Francesco Francis Francisco Franco
Francois François Frank Frankie Franklin Franz Fred Freddie Frederic Frederick Friedrich Fritz Gabriel Galen Gareth Garrett Garry Garth Gary
Gavin Gene Geoff Geoffrey George Georges Georgi Gerald Gerard Gerardo Gerhard Gerry Ghassan Gian Gianni Gideon Gilbert Gilberto Giles Gino Giorgio
Giovanni Giulio Giuseppe Glen Glenn Gonzalo Gordon Graham Grant Greg Gregg Gregor Gregorio Gregory Grover Guido Guillermo Gunter Gus Gustavo Guy
Habib Hafez Haider Haim Hakan Hakeem Hakim Hamdi Hamid Hamza Hank Hans Harold Haroon Harris Harrison Harry Harvey Hasan Hashem Hassan Hector
Heinrich Helmut Henri Henrik Henry Herb Herbert Herman Hermann Hernan Hicham Hideki Hiroshi Homer Horace Horst Hosni Howard Hubert Huey
Hugh Hugo Hussain Hussein Ian Ibrahim Ignacio Igor Ihor Ilan Ilham Ilya Imad Imran Ingo Ira Irfan Irving Irwin Isaac Isaiah Isaias Ishmael Ismael
Ismail Issa Ivan Ivo Jack Jackson Jacob Jacques Jaime Jake Jalal Jamal Jamel James Jamil Jan Janos Jared Jaroslaw Jarrett Jason Jasper Javad
Javier Jay Jean-Claude Jean-Luc Jean-Marie Jean-Paul Jean-Pierre Jed Jeff Jefferson Jeffery Jeffrey Jens Jerald Jeremiah Jeremy Jermaine Jerome
Jerrold Jerry Jesse Jesus Jihad Jim Jimmie Jimmy Joachim Joao Joaquin Jody Joe Joel Joey Johan Johann Johannes John Johnathan Johnnie Johnny
Jon Jonah Jonas Jonathan Jordi Jorge Jose José Josef Joseph Josh Joshua Josiah Juan Juancho Jules Julian Julien Julio Julius Junaid Jurgen Justin
Kamal Kareem Karim Karl Karsten Keith Kelvin Ken Kendrick Kenichi Kenji Kenneth Kenny Kent Kermit Kevin Khaled Khalid Khalil Khalifa
Kieran Kirk Kirill Klaus Kofi Konrad Konstantin Kris Kristian Kristoffer Kumar Kurt Kwame Kyle Lamar Lamont Lance Lars Larry Laszlo
Laurent Lawrence Lech Len Lenny Leo Leon Leonard Leonardo Leonid Leonidas Leopoldo Leroy Les Leszek Lester Levi Lev Lewis Liam Lindsey Lionel Lloyd Lonnie
Lorenzo Lou Louis Lowell Luc Luca Lucas Lucian Luciano Ludwig Luigi Luis Lukas Luke Luther Lyle Lyndon Mahdi Maher Mahmoud Mahmud Majid Malcolm
Malik Mamoun Manfred Manny Manoj Manuel Marc Marcel Marcelo Marco Marcos Marcus Mariano Mario Marion Mark Markus Marlon Marshall Martin Marty
Marvin Massimo Mateo Mateusz Matt Matteo Matthew Matthias Maurice Mauricio Mauro Max Maxim Maxime Maximilian Maxwell Mehdi Mehmet Mehmood Melvin Merrill Mervyn Micah
Michael Micheal Michel Michele Mickey Miguel Mihai Mik Mike Mikhail Miles Milo Milos Milton Miroslav Mitch Mitchell Mitt Moammar Mohamad Mohamed
Mohammad Mohammed Mohamud Mohsen Moises Monte Morris Mort Moses Moshe Mostafa Muammar Muhammad Muhammadu Muqtada Murat Murray Musa Mustafa
Myles Myron Nabil Naftali Narendra Nasser Nat Nathan Nathaniel Nawaf Nawaz Ned Neil Nelson Nestor Neville Niall Nicholas Nick Nickolas Nicola Nicolas Nicos
Nigel Niklas Nikita Nikolai Nikolaos Nikolas Nikos Nils Noah Noam Noel Nolan Nontombi Norbert Norm Norman Nouri Nuri Nursultan Odell Oleg Oleh Oleksandr Oleksii Oleksiy Oliver Olivier
Omar Omer Orlando Orrin Orson Osama Oscar Osman Othman Otis Otto Owen Pablo Paolo Pascal Pat Patrice Patrick Paul Paulo Pavel Pavlo
Pawel Pedro Percy Perry Pervez Pete Peter Petr Petro Phil Philip Philippe Phillip Pierre Pieter Piotr Porfirio Pranab Prescott Quentin Quincy
Rachid Radovan Rafael Rafiq Rafsanjani Rahul Raj Rajesh Rajiv Ralph Ramiro Ramon Ramzi Rand Randall Randolph Randy Raphael Rashad Rashid Raul
Ravi Ray Raymond Raymundo Recep Reggie Reginald Reid Reince Reinhard Reinhold Reuben Rex Reynaldo Reza Ricardo Rich Richard Rick Ricky Rob Robbie Robert
Roberto Rocco Rod Roderick Rodney Rodolfo Rodrigo Roger Roland Rolando Rolf Roman Romano Romeo Ron Ronald Ronaldo Ronnie Roosevelt Rory Ross Roy
Ruben Rudolf Rudolph Rudy Rufus Rupert Ruslan Russ Russell Ryan Saad Saddam Sadiq Saeed Said Salah Salam Saleh Salem Salim Salman Salvador Salvatore Sam Sami
Samir Sammy Samuel Sanjay Santiago Santos Saul Scott Scottie Sean Sebastian Sebastien Serge Sergei Sergey Sergio Serhii Serhiy Seth Seymour Shahid Shane
Shaun Shawn Sheldon Sherman Shimon Shinzo Shivraj Shmuel Sidney Sigmar Silvio Simon Slobodan Solomon Sonny Spencer Stan Stanley Stavros Stefan Stefano Stephan
Stéphane Stephane Stephen Sterling Steve Steven Stewart Stu Stuart Subramanian Suleiman Suresh Sylvester Tad Taha Takeshi Tamir Tarek Tariq Taro Tayyip Ted Terence Terrance
Terrence Terry Thabo Thaddeus Theo Theodore Theresienstadt Thierry Thom Thomas Thorsten Tim Timothy Tobias Toby Todd Tom Tomas Tommaso Tommy Toni Tony Travis Trent Trevor Trey
Troy Tucker Tyler Tyrone Umar Umberto Usman Uwe Vaclav Valentin Valery Valeriy Van Vasily Vern Vernon Vic Vicente Victor Viktor Vijay Vikram Vince Vincent Vincenzo
Vinny Vitali Vitaliy Vito Vlad Vladimir Vladislav Volodymyr Vyacheslav Wade Walid Wallace Walt Walter Warren Wayne Wendell Werner Wes Wesley Wilbur Wiley Wilfred Wilfredo Wilhelm
Will Willard Willem William Willie Willy Wilson Winston Wolf Wolfgang Woodrow Xavier Yair Yahya Yasser Yasir Yitzhak Yossi Youssef Yuri Yusef Yusuf Yves Zach Zachary Zack
Zaher Zakaria Zane Zbigniew Zeke Zoltan Zubair Argish Adnan Bassam Ziad Tarik Wael Hatem Hisham Ihab Khair Marwan Munir Nizar Osamah Qais Qasem Qassem Raed Riad Riyad Sabah Sayed Tawfiq Waleed Yaser Zaid Zain
Antony Jamie Lachlan Hamish Declan Eoin Ciaran Padraig Gerhart Joost Jeroen Sven Ulrich Uli Jürgen Jörg André René Raúl Jesús Iván Ángel Andrés Martín Joaquín Julián Sebastián Hernán Germán Óscar Héctor Víctor Ramón Rubén Tomás Nicolás Benoît Gérard Frédéric Jérôme Rémi Cédric`);

export const femaleNames: ReadonlySet<string> = words(`
Abby Abigail Ada Adela Adele Adriana Adrienne Agnes Agnieszka Aida Aileen Aimee Aisha Alana Alba Alejandra Alessandra Alexandra Alexandria Alexis Alice Alicia Alina
Alisa Alison Aliyah Allison Allyson Alma Alyssa Amal Amanda Amber Amelia Amina Amira Amy Ana Anabel Anastasia Andrea Angela Angelica Angelina Angie Anika Anita Anja Ann
Anna Annabelle Anne Annette Annie Antoinette Antonia April Ariana Arianna Arlene Asha Ashley Asma Astrid Audrey Aung Aurora Ava Ayanna Ayesha Barb Barbara Beata Beatrice
Beatriz Becky Belinda Bella Benazir Bernadette Bernice Bertha Bessie Beth Bethany Betsy Betty Beverly Bianca Birgit Blanca Bonnie Brenda Briana Bridget Brigitte Britney Brittany
Brooke Caitlin Caitlyn Camila Camilla Camille Candace Candice Cara Carina Carissa Carla Carly Carmela Carmen Carol Carole Carolina Caroline Carolyn Carrie Cassandra
Catalina Caterina Catherine Cathleen Cathy Cecilia Cecile Celeste Celia Chantal Charlene Charlotte Chelsea Cherie Cheryl Chiara Chloe Christa Christina Christine
Chrissy Christy Cindy Claire Clara Clare Clarice Clarissa Claudette Claudia Colette Colleen Concepcion Condoleezza Connie Constance Consuelo Cora Coretta Corinne Cornelia Cristina Crystal Cynthia Cyndi
Daisy Dalia Dana Daniela Danielle Daphne Darlene Dawn Deanna Deb Debbie Deborah Debra Deirdre Delia Delores Denise Desiree Diana Diane Dianne Dilma Dina Dolly Dolores Dominika
Donna Dora Doreen Doris Dorothea Dorothy Edith Edna Eileen Ekaterina Elaine Eleanor Elena Eleni Elisa Elisabeth Elise Elissa Eliza Elizabeth Ella Ellen Elsa Elsie Elvira Emilia Emily Emma
Erica Erika Erin Erma Esmeralda Esperanza Estelle Esther Ethel Eugenia Eunice Eva Evangeline Eve Evelyn Fabiola Faith Fannie Farah Fatima Fatemeh Fatma Faye Federica Felicia Fern Fiona Flora Florence Frances
Francesca Francine Francoise Frida Frieda Gabriela Gabriella Gabrielle Gail Genevieve Georgia Georgina Geraldine Germaine Gertrude Gina Ginger Ginny Gisela Giulia Giovanna Gladys Glenda Gloria Golda Grace
Graciela Greta Gretchen Guadalupe Gwen Gwendolyn Hadiya Haley Hana Hanan Hanna Hannah Harriet Hayley Hazel Heather Heidi Heike Helen Helena Helene Helga Henrietta Hilary Hilda Hillary Holly Hope Huma Ida
Ilene Ilona Ilse Imelda Imogen Ines Inga Ingrid Irena Irene Irina Iris Irma Isabel Isabella Isabelle Ivana Ivanka Ivy Iwona Jackie Jacqueline Jacquelyn Jada Jana Jane Janelle Janet
Janice Janine Jasmine Jayne Jean Jeanette Jeanne Jeannette Jeannie Jen Jenna Jennie Jennifer Jenny Jessica Jill Jillian Jo Joan Joann Joanna Joanne Jocelyn Johanna Josefina Josephine Josie Joy Joyce
Juana Juanita Judith Judy Julia Juliana Julianne Julie Juliet June Justine Kaitlyn Kamala Kara Karen Karin Karina Karla Karolina Katarina Kate Katharine Katherine Kathleen Kathryn Kathy Kati Katie Katrina Katy Kay
Kayla Kayleigh Keisha Kellyanne Kendra Kerstin Khadija Kimberly Kirsten Kirstjen Krista Kristen Kristi Kristin Kristina Kristine Krystal Laila Lana Lara Latifa Latoya Laura Laurel Lauren Laurie LaToya Lea Leah Leanne Leila Lena Leona
Leonor Leslie Leticia Letitia Lidia Lila Lilian Liliana Lillian Lily Lina Linda Lindsay Lisa Liz Liza Lizzie Lois Lola Lora Lorena Loretta Lori Lorraine Louise Lourdes Lucia Lucille Lucinda Lucy Ludmila Luisa Lupe Lydia Lynette Lynn Lynne Mabel
Mackenzie Maddie Madeleine Madeline Madison Mae Magdalena Maggie Maha Malala Malia Mallory Mamie Mandy Manuela Mara Marcela Marcella Marcia Margaret Margarita Margo Marguerite Maria María Mariah Mariam Marian Marianne
Maribel Marie Marietta Marilyn Marina Marine Marisa Marisol Marissa Marjorie Marla Marlene Marta Martha Martina Mary Maryam Maryann Masha Mathilde Matilda Maude Maureen Mavis Maxine Maya Mayra Meg Megan Meghan Melania Melanie
Melinda Melissa Melody Mercedes Meredith Meryl Mia Michaela Michele Michelle Mildred Mina Mindy Minnie Mira Miranda Miriam Misty Moira Mollie Molly Mona Monica Monika Monique Muriel Myra Myrna Nada Nadia Nadine Naima Nancy Naomi Nastya Natalia
Natalie Natalya Natasha Nellie Nermin Nicole Nicola Nikki Nina Noelle Noor Nora Noreen Norma Nour Odessa Oksana Olena Olga Olive Olivia Olympia Oona Oprah Ophelia Pam Pamela Patrice Patricia Patsy Patti Patty Paula Paulette Paulina Pauline Pearl
Peggy Penelope Penny Petra Phoebe Phyllis Pilar Polly Portia Precious Priscilla Priti Priya Rachael Rachel Rahma Ramona Rana Randa Rania Raquel Rebecca Regina Reina Rena Renata Renee Renée Rhoda Rhonda Rima Rita Roberta Robyn Rochelle Romina
Rosa Rosalind Rosalyn Rosanne Rose Roseanne Rosemary Rosie Roxana Roxanne Rubina Ruby Ruth Sabina Sabine Sabrina Sadie Saida Sally Salma Samantha Samira Sandra Sara Sarah Sasha Saskia Savannah Selena Selma Serena Shannon Shari Sharon Shauna Sheila
Shelby Sheryl Shireen Shirley Sierra Silvia Simona Simone Sofia Sonia Sonja Sonya Sophia Sophie Stacey Stacy Stella Stephanie Sue Sun-hee Susan Susana Susanna Susanne Susie Suzanne Suzy Svetlana Sybil Sylvia Tabitha Tamara Tamika Tammy
Tanya Tara Tatiana Tatyana Teresa Teri Terri Tess Tessa Thelma Theresa Therese Tiffany Tina Tonya Tracey Traci Tracy Tricia Trisha Trudy Tulsi Ursula Uzra Valentina Valeria Valerie Vanessa Vera Verna Veronica Vicki Vickie Vicky Victoria Viktoria Viola Violet Virginia Vivian
Viviana Wanda Wendy Whitney Wilhelmina Wilma Winifred Winnie Xiomara Yasmin Yasmine Yelena Yesenia Yevgenia Yoko Yolanda Yulia Yuliya Yvette Yvonne Zainab Zara Zeinab Zelda Zoe Zohra Zsuzsanna Hélène Adèle Anaïs Chloé Éva Inés Mónica Verónica Sofía Lucía`);

export const eitherNames: ReadonlySet<string> = words(`
Adrian Alex Ariel Ashley Avery Bailey Blair Cameron Carey Casey Cary Chandler Charlie Chris Cody Corey Dakota Dallas Dana Darcy Drew Dylan Elliot Emerson Evelyn Finley Frankie Gale Glenn Harley Harper Hayden
Hunter Ira Jackie Jaime Jamie Jan Jean Jerry Jesse Jessie Jo Jody Jordan Jules Kai Kelly Kelley Kendall Kerry Kim Kris Kyle Lane Lauren Lee Leigh Leslie Lindsay Logan Lou Lynn Mackenzie Marion Mel Merle Morgan Nicky Noel Pat Parker Paris
Payton Peyton Quinn Randy Reagan Reese Regan Riley Robin Rory Rowan Ryan Sage Sam Sandy Sasha Shannon Shawn Shea Shelly Sidney Skylar Stevie Sydney Taylor Terry Toby Tracy Trinity Val Wynn Ali Noor Nour Jihan Andrea Nicola Simone Yi Ming Hua Jing
Jae Min Soo Hyun Amari Kerry Jessie Carmen Cruz Guadalupe Trinidad Nevaeh Marti Tristan Kamal`);

/** Family names that stand first in Chinese, Korean and Vietnamese names. */
export const leadingSurnames: ReadonlySet<string> = words(`
Ban Bae Bai Bo Cai Cao Chen Chiang Cho Choe Choi Chow Chu Chun Chung Cui Deng Ding Du Duan Duong Fan Fang Feng Fu Gao Gong Gu Guo Han He Ho Hoang Hong Hu Hua Huang Huynh Hwang Hyon Jang Jeon Jeong Ji Jia Jiang Jin Jo Jun Jung Kang
Kim Ko Koh Kong Kwon Lai Le Leung Li Liang Liao Lim Lin Liu Lu Luo Ma Mao Meng Min Moon Ng Ngo Nguyen Ni Noh Oh Ouyang Pak Pan Park Peng Pham Phan Qi Qian Qiao Qin Qiu Ren Rhee Roh Ryu Seo Shao Shen Shi Shin Shih Sim Sohn Son Song Su Sun Tan Tang Tao
Teng Thein Tian To Tran Trinh Truong Tsai Tsang Vo Vu Wan Wang Wei Wen Won Woo Wu Xi Xia Xiang Xiao Xie Xiong Xu Xue Yan Yang Yao Ye Yeo Yi Yim Yin Yoo Yoon Yu Yuan Yun Zeng Zha Zhai Zhan Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zou`);
