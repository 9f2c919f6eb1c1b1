/** ISIC Rev. 4 in the words of the United Nations Statistics Division, written as `classification.ts` says. */
export const isic4English = `
A Agriculture, forestry and fishing
01 Crop and animal production, hunting and related service activities
011 Growing of non-perennial crops|1Growing of cereals (except rice), leguminous crops and oil seeds|2Growing of rice|3Growing of vegetables and melons, roots and tubers|4Growing of sugar cane|5Growing of tobacco|6Growing of fibre crops|9Growing of other non-perennial crops
012 Growing of perennial crops|1Growing of grapes|2Growing of tropical and subtropical fruits|3Growing of citrus fruits|4Growing of pome fruits and stone fruits|5Growing of other tree and bush fruits and nuts|6Growing of oleaginous fruits|7Growing of beverage crops|8Growing of spices, aromatic, drug and pharmaceutical crops|9Growing of other perennial crops
013 Plant propagation
014 Animal production|1Raising of cattle and buffaloes|2Raising of horses and other equines|3Raising of camels and camelids|4Raising of sheep and goats|5Raising of swine/pigs|6Raising of poultry|9Raising of other animals
015 Mixed farming
016 Support activities to agriculture and post-harvest crop activities|1Support activities for crop production|2Support activities for animal production|3Post-harvest crop activities|4Seed processing for propagation
017 Hunting, trapping and related service activities
02 Forestry and logging
021 Silviculture and other forestry activities
022 Logging
023 Gathering of non-wood forest products
024 Support services to forestry
03 Fishing and aquaculture
031 Fishing|1Marine fishing|2Freshwater fishing
032 Aquaculture|1Marine aquaculture|2Freshwater aquaculture
B Mining and quarrying
05 Mining of coal and lignite
051 Mining of hard coal
052 Mining of lignite
06 Extraction of crude petroleum and natural gas
061 Extraction of crude petroleum
062 Extraction of natural gas
07 Mining of metal ores
071 Mining of iron ores
072 Mining of non-ferrous metal ores|1Mining of uranium and thorium ores|9Mining of other non-ferrous metal ores
08 Other mining and quarrying
081 Quarrying of stone, sand and clay
089 Mining and quarrying n.e.c.|1Mining of chemical and fertilizer minerals|2Extraction of peat|3Extraction of salt|9Other mining and quarrying n.e.c.
09 Mining support service activities
091 Support activities for petroleum and natural gas extraction
099 Support activities for other mining and quarrying
C Manufacturing
10 Manufacture of food products
101 Processing and preserving of meat
102 Processing and preserving of fish, crustaceans and molluscs
103 Processing and preserving of fruit and vegetables
104 Manufacture of vegetable and animal oils and fats
105 Manufacture of dairy products
106 Manufacture of grain mill products, starches and starch products|1Manufacture of grain mill products|2Manufacture of starches and starch products
107 Manufacture of other food products|1Manufacture of bakery products|2Manufacture of sugar|3Manufacture of cocoa, chocolate and sugar confectionery|4Manufacture of macaroni, noodles, couscous and similar farinaceous products|5Manufacture of prepared meals and dishes|9Manufacture of other food products n.e.c.
108 Manufacture of prepared animal feeds
11 Manufacture of beverages
110 Manufacture of beverages|1Distilling, rectifying and blending of spirits|2Manufacture of wines|3Manufacture of malt liquors and malt|4Manufacture of soft drinks; production of mineral waters and other bottled waters
12 Manufacture of tobacco products
120 Manufacture of tobacco products
13 Manufacture of textiles
131 Spinning, weaving and finishing of textiles|1Preparation and spinning of textile fibres|2Weaving of textiles|3Finishing of textiles
139 Manufacture of other textiles|1Manufacture of knitted and crocheted fabrics|2Manufacture of made-up textile articles, except apparel|3Manufacture of carpets and rugs|4Manufacture of cordage, rope, twine and netting|9Manufacture of other textiles n.e.c.
14 Manufacture of wearing apparel
141 Manufacture of wearing apparel, except fur apparel
142 Manufacture of articles of fur
143 Manufacture of knitted and crocheted apparel
15 Manufacture of leather and related products
151 Tanning and dressing of leather; manufacture of luggage, handbags, saddlery and harness; dressing and dyeing of fur|1Tanning and dressing of leather; dressing and dyeing of fur|2Manufacture of luggage, handbags and the like, saddlery and harness
152 Manufacture of footwear
16 Manufacture of wood and of products of wood and cork, except furniture; manufacture of articles of straw and plaiting materials
161 Sawmilling and planing of wood
162 Manufacture of products of wood, cork, straw and plaiting materials|1Manufacture of veneer sheets and wood-based panels|2Manufacture of builders' carpentry and joinery|3Manufacture of wooden containers|9Manufacture of other products of wood; manufacture of articles of cork, straw and plaiting materials
17 Manufacture of paper and paper products
170 Manufacture of paper and paper products|1Manufacture of pulp, paper and paperboard|2Manufacture of corrugated paper and paperboard and of containers of paper and paperboard|9Manufacture of other articles of paper and paperboard
18 Printing and reproduction of recorded media
181 Printing and service activities related to printing|1Printing|2Service activities related to printing
182 Reproduction of recorded media
19 Manufacture of coke and refined petroleum products
191 Manufacture of coke oven products
192 Manufacture of refined petroleum products
20 Manufacture of chemicals and chemical products
201 Manufacture of basic chemicals, fertilizers and nitrogen compounds, plastics and synthetic rubber in primary forms|1Manufacture of basic chemicals|2Manufacture of fertilizers and nitrogen compounds|3Manufacture of plastics and synthetic rubber in primary forms
202 Manufacture of other chemical products|1Manufacture of pesticides and other agrochemical products|2Manufacture of paints, varnishes and similar coatings, printing ink and mastics|3Manufacture of soap and detergents, cleaning and polishing preparations, perfumes and toilet preparations|9Manufacture of other chemical products n.e.c.
203 Manufacture of man-made fibres
21 Manufacture of basic pharmaceutical products and pharmaceutical preparations
210 Manufacture of pharmaceuticals, medicinal chemical and botanical products
22 Manufacture of rubber and plastics products
221 Manufacture of rubber products|1Manufacture of rubber tyres and tubes; retreading and rebuilding of rubber tyres|9Manufacture of other rubber products
222 Manufacture of plastics products
23 Manufacture of other non-metallic mineral products
231 Manufacture of glass and glass products
239 Manufacture of non-metallic mineral products n.e.c.|1Manufacture of refractory products|2Manufacture of clay building materials|3Manufacture of other porcelain and ceramic products|4Manufacture of cement, lime and plaster|5Manufacture of articles of concrete, cement and plaster|6Cutting, shaping and finishing of stone|9Manufacture of other non-metallic mineral products n.e.c.
24 Manufacture of basic metals
241 Manufacture of basic iron and steel
242 Manufacture of basic precious and other non-ferrous metals
243 Casting of metals|1Casting of iron and steel|2Casting of non-ferrous metals
25 Manufacture of fabricated metal products, except machinery and equipment
251 Manufacture of structural metal products, tanks, reservoirs and steam generators|1Manufacture of structural metal products|2Manufacture of tanks, reservoirs and containers of metal|3Manufacture of steam generators, except central heating hot water boilers
252 Manufacture of weapons and ammunition
259 Manufacture of other fabricated metal products; metalworking service activities|1Forging, pressing, stamping and roll-forming of metal; powder metallurgy|2Treatment and coating of metals; machining|3Manufacture of cutlery, hand tools and general hardware|9Manufacture of other fabricated metal products n.e.c.
26 Manufacture of computer, electronic and optical products
261 Manufacture of electronic components and boards
262 Manufacture of computers and peripheral equipment
263 Manufacture of communication equipment
264 Manufacture of consumer electronics
265 Manufacture of measuring, testing, navigating and control equipment; watches and clocks|1Manufacture of measuring, testing, navigating and control equipment|2Manufacture of watches and clocks
266 Manufacture of irradiation, electromedical and electrotherapeutic equipment
267 Manufacture of optical instruments and photographic equipment
268 Manufacture of magnetic and optical media
27 Manufacture of electrical equipment
271 Manufacture of electric motors, generators, transformers and electricity distribution and control apparatus
272 Manufacture of batteries and accumulators
273 Manufacture of wiring and wiring devices|1Manufacture of fibre optic cables|2Manufacture of other electronic and electric wires and cables|3Manufacture of wiring devices
274 Manufacture of electric lighting equipment
275 Manufacture of domestic appliances
279 Manufacture of other electrical equipment
28 Manufacture of machinery and equipment n.e.c.
281 Manufacture of general-purpose machinery|1Manufacture of engines and turbines, except aircraft, vehicle and cycle engines|2Manufacture of fluid power equipment|3Manufacture of other pumps, compressors, taps and valves|4Manufacture of bearings, gears, gearing and driving elements|5Manufacture of ovens, furnaces and furnace burners|6Manufacture of lifting and handling equipment|7Manufacture of office machinery and equipment (except computers and peripheral equipment)|8Manufacture of power-driven hand tools|9Manufacture of other general-purpose machinery
282 Manufacture of special-purpose machinery|1Manufacture of agricultural and forestry machinery|2Manufacture of metal-forming machinery and machine tools|3Manufacture of machinery for metallurgy|4Manufacture of machinery for mining, quarrying and construction|5Manufacture of machinery for food, beverage and tobacco processing|6Manufacture of machinery for textile, apparel and leather production|9Manufacture of other special-purpose machinery
29 Manufacture of motor vehicles, trailers and semi-trailers
291 Manufacture of motor vehicles
292 Manufacture of bodies (coachwork) for motor vehicles; manufacture of trailers and semi-trailers
293 Manufacture of parts and accessories for motor vehicles
30 Manufacture of other transport equipment
301 Building of ships and boats|1Building of ships and floating structures|2Building of pleasure and sporting boats
302 Manufacture of railway locomotives and rolling stock
303 Manufacture of air and spacecraft and related machinery
304 Manufacture of military fighting vehicles
309 Manufacture of transport equipment n.e.c.|1Manufacture of motorcycles|2Manufacture of bicycles and invalid carriages|9Manufacture of other transport equipment n.e.c.
31 Manufacture of furniture
310 Manufacture of furniture
32 Other manufacturing
321 Manufacture of jewellery, bijouterie and related articles|1Manufacture of jewellery and related articles|2Manufacture of imitation jewellery and related articles
322 Manufacture of musical instruments
323 Manufacture of sports goods
324 Manufacture of games and toys
325 Manufacture of medical and dental instruments and supplies
329 Other manufacturing n.e.c.
33 Repair and installation of machinery and equipment
331 Repair of fabricated metal products, machinery and equipment|1Repair of fabricated metal products|2Repair of machinery|3Repair of electronic and optical equipment|4Repair of electrical equipment|5Repair of transport equipment, except motor vehicles|9Repair of other equipment
332 Installation of industrial machinery and equipment
D Electricity, gas, steam and air conditioning supply
35 Electricity, gas, steam and air conditioning supply
351 Electric power generation, transmission and distribution
352 Manufacture of gas; distribution of gaseous fuels through mains
353 Steam and air conditioning supply
E Water supply; sewerage, waste management and remediation activities
36 Water collection, treatment and supply
360 Water collection, treatment and supply
37 Sewerage
370 Sewerage
38 Waste collection, treatment and disposal activities; materials recovery
381 Waste collection|1Collection of non-hazardous waste|2Collection of hazardous waste
382 Waste treatment and disposal|1Treatment and disposal of non-hazardous waste|2Treatment and disposal of hazardous waste
383 Materials recovery
39 Remediation activities and other waste management services
390 Remediation activities and other waste management services
F Construction
41 Construction of buildings
410 Construction of buildings
42 Civil engineering
421 Construction of roads and railways
422 Construction of utility projects
429 Construction of other civil engineering projects
43 Specialized construction activities
431 Demolition and site preparation|1Demolition|2Site preparation
432 Electrical, plumbing and other construction installation activities|1Electrical installation|2Plumbing, heat and air-conditioning installation|9Other construction installation
433 Building completion and finishing
439 Other specialized construction activities
G Wholesale and retail trade; repair of motor vehicles and motorcycles
45 Wholesale and retail trade and repair of motor vehicles and motorcycles
451 Sale of motor vehicles
452 Maintenance and repair of motor vehicles
453 Sale of motor vehicle parts and accessories
454 Sale, maintenance and repair of motorcycles and related parts and accessories
46 Wholesale trade, except of motor vehicles and motorcycles
461 Wholesale on a fee or contract basis
462 Wholesale of agricultural raw materials and live animals
463 Wholesale of food, beverages and tobacco
464 Wholesale of household goods|1Wholesale of textiles, clothing and footwear|9Wholesale of other household goods
465 Wholesale of machinery, equipment and supplies|1Wholesale of computers, computer peripheral equipment and software|2Wholesale of electronic and telecommunications equipment and parts|3Wholesale of agricultural machinery, equipment and supplies|9Wholesale of other machinery and equipment
466 Other specialized wholesale|1Wholesale of solid, liquid and gaseous fuels and related products|2Wholesale of metals and metal ores|3Wholesale of construction materials, hardware, plumbing and heating equipment and supplies|9Wholesale of waste and scrap and other products n.e.c.
469 Non-specialized wholesale trade
47 Retail trade, except of motor vehicles and motorcycles
471 Retail sale in non-specialized stores|1Retail sale in non-specialized stores with food, beverages or tobacco predominating|9Other retail sale in non-specialized stores
472 Retail sale of food, beverages and tobacco in specialized stores|1Retail sale of food in specialized stores|2Retail sale of beverages in specialized stores|3Retail sale of tobacco products in specialized stores
473 Retail sale of automotive fuel in specialized stores
474 Retail sale of information and communications equipment in specialized stores|1Retail sale of computers, peripheral units, software and telecommunications equipment in specialized stores|2Retail sale of audio and video equipment in specialized stores
475 Retail sale of other household equipment in specialized stores|1Retail sale of textiles in specialized stores|2Retail sale of hardware, paints and glass in specialized stores|3Retail sale of carpets, rugs, wall and floor coverings in specialized stores|9Retail sale of electrical household appliances, furniture, lighting equipment and other household articles in specialized stores
476 Retail sale of cultural and recreation goods in specialized stores|1Retail sale of books, newspapers and stationery in specialized stores|2Retail sale of music and video recordings in specialized stores|3Retail sale of sporting equipment in specialized stores|4Retail sale of games and toys in specialized stores
477 Retail sale of other goods in specialized stores|1Retail sale of clothing, footwear and leather articles in specialized stores|2Retail sale of pharmaceutical and medical goods, cosmetic and toilet articles in specialized stores|3Other retail sale of new goods in specialized stores|4Retail sale of second-hand goods
478 Retail sale via stalls and markets|1Retail sale via stalls and markets of food, beverages and tobacco products|2Retail sale via stalls and markets of textiles, clothing and footwear|9Retail sale via stalls and markets of other goods
479 Retail trade not in stores, stalls or markets|1Retail sale via mail order houses or via Internet|9Other retail sale not in stores, stalls or markets
H Transportation and storage
49 Land transport and transport via pipelines
491 Transport via railways|1Passenger rail transport, interurban|2Freight rail transport
492 Other land transport|1Urban and suburban passenger land transport|2Other passenger land transport|3Freight transport by road
493 Transport via pipeline
50 Water transport
501 Sea and coastal water transport|1Sea and coastal passenger water transport|2Sea and coastal freight water transport
502 Inland water transport|1Inland passenger water transport|2Inland freight water transport
51 Air transport
511 Passenger air transport
512 Freight air transport
52 Warehousing and support activities for transportation
521 Warehousing and storage
522 Support activities for transportation|1Service activities incidental to land transportation|2Service activities incidental to water transportation|3Service activities incidental to air transportation|4Cargo handling|9Other transportation support activities
53 Postal and courier activities
531 Postal activities
532 Courier activities
I Accommodation and food service activities
55 Accommodation
551 Short term accommodation activities
552 Camping grounds, recreational vehicle parks and trailer parks
559 Other accommodation
56 Food and beverage service activities
561 Restaurants and mobile food service activities
562 Event catering and other food service activities|1Event catering|9Other food service activities
563 Beverage serving activities
J Information and communication
58 Publishing activities
581 Publishing of books, periodicals and other publishing activities|1Book publishing|2Publishing of directories and mailing lists|3Publishing of newspapers, journals and periodicals|9Other publishing activities
582 Software publishing
59 Motion picture, video and television programme production, sound recording and music publishing activities
591 Motion picture, video and television programme activities|1Motion picture, video and television programme production activities|2Motion picture, video and television programme post-production activities|3Motion picture, video and television programme distribution activities|4Motion picture projection activities
592 Sound recording and music publishing activities
60 Programming and broadcasting activities
601 Radio broadcasting
602 Television programming and broadcasting activities
61 Telecommunications
611 Wired telecommunications activities
612 Wireless telecommunications activities
613 Satellite telecommunications activities
619 Other telecommunications activities
62 Computer programming, consultancy and related activities
620 Computer programming, consultancy and related activities|1Computer programming activities|2Computer consultancy and computer facilities management activities|9Other information technology and computer service activities
63 Information service activities
631 Data processing, hosting and related activities; web portals|1Data processing, hosting and related activities|2Web portals
639 Other information service activities|1News agency activities|9Other information service activities n.e.c.
K Financial and insurance activities
64 Financial service activities, except insurance and pension funding
641 Monetary intermediation|1Central banking|9Other monetary intermediation
642 Activities of holding companies
643 Trusts, funds and similar financial entities
649 Other financial service activities, except insurance and pension funding activities|1Financial leasing|2Other credit granting|9Other financial service activities, except insurance and pension funding activities, n.e.c.
65 Insurance, reinsurance and pension funding, except compulsory social security
651 Insurance|1Life insurance|2Non-life insurance
652 Reinsurance
653 Pension funding
66 Activities auxiliary to financial service and insurance activities
661 Activities auxiliary to financial service activities, except insurance and pension funding|1Administration of financial markets|2Security and commodity contracts brokerage|9Other activities auxiliary to financial service activities
662 Activities auxiliary to insurance and pension funding|1Risk and damage evaluation|2Activities of insurance agents and brokers|9Other activities auxiliary to insurance and pension funding
663 Fund management activities
L Real estate activities
68 Real estate activities
681 Real estate activities with own or leased property
682 Real estate activities on a fee or contract basis
M Professional, scientific and technical activities
69 Legal and accounting activities
691 Legal activities
692 Accounting, bookkeeping and auditing activities; tax consultancy
70 Activities of head offices; management consultancy activities
701 Activities of head offices
702 Management consultancy activities
71 Architectural and engineering activities; technical testing and analysis
711 Architectural and engineering activities and related technical consultancy
712 Technical testing and analysis
72 Scientific research and development
721 Research and experimental development on natural sciences and engineering
722 Research and experimental development on social sciences and humanities
73 Advertising and market research
731 Advertising
732 Market research and public opinion polling
74 Other professional, scientific and technical activities
741 Specialized design activities
742 Photographic activities
749 Other professional, scientific and technical activities n.e.c.
75 Veterinary activities
750 Veterinary activities
N Administrative and support service activities
77 Rental and leasing activities
771 Renting and leasing of motor vehicles
772 Renting and leasing of personal and household goods|1Renting and leasing of recreational and sports goods|2Renting of video tapes and disks|9Renting and leasing of other personal and household goods
773 Renting and leasing of other machinery, equipment and tangible goods
774 Leasing of intellectual property and similar products, except copyrighted works
78 Employment activities
781 Activities of employment placement agencies
782 Temporary employment agency activities
783 Other human resources provision
79 Travel agency, tour operator, reservation service and related activities
791 Travel agency and tour operator activities|1Travel agency activities|2Tour operator activities
799 Other reservation service and related activities
80 Security and investigation activities
801 Private security activities
802 Security systems service activities
803 Investigation activities
81 Services to buildings and landscape activities
811 Combined facilities support activities
812 Cleaning activities|1General cleaning of buildings|9Other building and industrial cleaning activities
813 Landscape care and maintenance service activities
82 Office administrative, office support and other business support activities
821 Office administrative and support activities|1Combined office administrative service activities|9Photocopying, document preparation and other specialized office support activities
822 Activities of call centres
823 Organization of conventions and trade shows
829 Business support service activities n.e.c.|1Activities of collection agencies and credit bureaus|2Packaging activities|9Other business support service activities n.e.c.
O Public administration and defence; compulsory social security
84 Public administration and defence; compulsory social security
841 Administration of the State and the economic and social policy of the community|1General public administration activities|2Regulation of the activities of providing health care, education, cultural services and other social services, excluding social security|3Regulation of and contribution to more efficient operation of businesses
842 Provision of services to the community as a whole|1Foreign affairs|2Defence activities|3Public order and safety activities
843 Compulsory social security activities
P Education
85 Education
851 Pre-primary and primary education
852 Secondary education|1General secondary education|2Technical and vocational secondary education
853 Higher education
854 Other education|1Sports and recreation education|2Cultural education|9Other education n.e.c.
855 Educational support activities
Q Human health and social work activities
86 Human health activities
861 Hospital activities
862 Medical and dental practice activities
869 Other human health activities
87 Residential care activities
871 Residential nursing care facilities
872 Residential care activities for mental retardation, mental health and substance abuse
873 Residential care activities for the elderly and disabled
879 Other residential care activities
88 Social work activities without accommodation
881 Social work activities without accommodation for the elderly and disabled
889 Other social work activities without accommodation
R Arts, entertainment and recreation
90 Creative, arts and entertainment activities
900 Creative, arts and entertainment activities
91 Libraries, archives, museums and other cultural activities
910 Libraries, archives, museums and other cultural activities|1Library and archives activities|2Museums activities and operation of historical sites and buildings|3Botanical and zoological gardens and nature reserves activities
92 Gambling and betting activities
920 Gambling and betting activities
93 Sports activities and amusement and recreation activities
931 Sports activities|1Operation of sports facilities|2Activities of sports clubs|9Other sports activities
932 Other amusement and recreation activities|1Activities of amusement parks and theme parks|9Other amusement and recreation activities n.e.c.
S Other service activities
94 Activities of membership organizations
941 Activities of business, employers and professional membership organizations|1Activities of business and employers membership organizations|2Activities of professional membership organizations
942 Activities of trade unions
949 Activities of other membership organizations|1Activities of religious organizations|2Activities of political organizations|9Activities of other membership organizations n.e.c.
95 Repair of computers and personal and household goods
951 Repair of computers and communication equipment|1Repair of computers and peripheral equipment|2Repair of communication equipment
952 Repair of personal and household goods|1Repair of consumer electronics|2Repair of household appliances and home and garden equipment|3Repair of footwear and leather goods|4Repair of furniture and home furnishings|9Repair of other personal and household goods
96 Other personal service activities
960 Other personal service activities|1Washing and (dry-) cleaning of textile and fur products|2Hairdressing and other beauty treatment|3Funeral and related activities|9Other personal service activities n.e.c.
T Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use
97 Activities of households as employers of domestic personnel
970 Activities of households as employers of domestic personnel
98 Undifferentiated goods- and services-producing activities of private households for own use
981 Undifferentiated goods-producing activities of private households for own use
982 Undifferentiated service-producing activities of private households for own use
U Activities of extraterritorial organizations and bodies
99 Activities of extraterritorial organizations and bodies
990 Activities of extraterritorial organizations and bodies
`;
