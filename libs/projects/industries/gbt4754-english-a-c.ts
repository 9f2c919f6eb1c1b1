/** Agriculture, mining and manufacturing of GB/T 4754—2017 in English: see `gbt4754.ts` for whose words these are. */
export const gbt4754EnglishAToC = `
A Agriculture, forestry, animal husbandry and fishery
01 Agriculture
011 Growing of cereals|1Rice growing|2Wheat growing|3Maize growing|9Growing of other cereals
012 Growing of legumes, oil crops and tubers|1Legume growing|2Oil crop growing|3Tuber growing
013 Growing of cotton, bast fibres, sugar crops and tobacco|1Cotton growing|2Bast fibre growing|3Sugar crop growing|4Tobacco growing
014 Growing of vegetables, edible fungi and horticultural crops|1Vegetable growing|2Edible fungi growing|3Flower growing|9Growing of other horticultural crops
015 Growing of fruit|1Pome and stone fruit growing|2Grape growing|3Citrus fruit growing|4Growing of bananas and other subtropical fruit|9Growing of other fruit
016 Growing of nuts, oleaginous fruit, spices and beverage crops|1Nut growing|2Oleaginous fruit growing|3Spice crop growing|4Tea growing|9Growing of other beverage crops
017 Growing of Chinese medicinal materials|1Chinese herb growing|9Growing of other Chinese medicinal materials
018 Grass growing and cutting|1Grass growing|2Cutting of natural grassland
019 Other agriculture
02 Forestry
021 Tree breeding and seedlings|1Tree breeding|2Tree seedlings
022 Afforestation and regeneration
023 Forest management, tending and improvement|1Forest management and tending|2Forest improvement
024 Timber and bamboo logging|1Timber logging|2Bamboo logging
025 Gathering of forest products|1Gathering of wood and bamboo products|2Gathering of other forest products
03 Animal husbandry
031 Raising of livestock|1Raising of cattle|2Raising of horses|3Raising of pigs|4Raising of sheep and goats|5Raising of camels|9Raising of other livestock
032 Raising of poultry|1Raising of chickens|2Raising of ducks|3Raising of geese|9Raising of other poultry
033 Hunting and trapping of animals
039 Other animal husbandry|1Raising of rabbits|2Beekeeping|9Other animal husbandry n.e.c.
04 Fishery
041 Aquaculture|1Marine aquaculture|2Inland aquaculture
042 Fishing|1Marine fishing|2Inland fishing
05 Professional and support activities for agriculture, forestry, animal husbandry and fishery
051 Support activities for agriculture|1Seed and seedling cultivation|2Agricultural machinery services|3Irrigation|4Primary processing of farm products|5Crop pest and disease control|9Other support activities for agriculture
052 Support activities for forestry|1Forest pest control|2Forest fire prevention|3Primary processing of forest products|9Other support activities for forestry
053 Support activities for animal husbandry|1Livestock breeding services|2Treatment of livestock manure|9Other support activities for animal husbandry
054 Support activities for fishery|1Fish hatcheries|9Other support activities for fishery
B Mining
06 Mining and washing of coal
061 Mining and washing of bituminous coal and anthracite
062 Mining and washing of lignite
069 Mining and dressing of other coal
07 Extraction of petroleum and natural gas
071 Extraction of petroleum|1Onshore petroleum extraction|2Offshore petroleum extraction
072 Extraction of natural gas|1Onshore natural gas extraction|2Offshore natural gas and gas hydrate extraction
08 Mining and processing of ferrous metal ores
081 Iron ore mining and dressing
082 Manganese and chromium ore mining and dressing
089 Mining and dressing of other ferrous metal ores
09 Mining and processing of non-ferrous metal ores
091 Mining and dressing of common non-ferrous metal ores|1Copper ore|2Lead and zinc ore|3Nickel and cobalt ore|4Tin ore|5Antimony ore|6Aluminium ore|7Magnesium ore|9Other common non-ferrous metal ores
092 Mining and dressing of precious metal ores|1Gold ore|2Silver ore|9Other precious metal ores
093 Mining and dressing of rare and rare-earth metal ores|1Tungsten and molybdenum ore|2Rare-earth metal ore|3Radioactive metal ore|9Other rare metal ores
10 Mining and processing of non-metal ores
101 Quarrying of stone, sand and clay|1Limestone and gypsum|2Building and ornamental stone|3Refractory clay and stone|9Clay and other earth, sand and stone
102 Chemical ore mining
103 Salt extraction
109 Mining and dressing of asbestos and other non-metal ores|1Asbestos and mica|2Graphite and talc|3Gems and jade|9Other non-metal ores n.e.c.
11 Professional and support activities for mining
111 Support activities for coal mining and washing
112 Support activities for petroleum and natural gas extraction
119 Support activities for other mining
12 Mining of other ores
120 Mining of other ores
C Manufacturing
13 Processing of food from agricultural products
131 Grain milling|1Rice processing|2Wheat processing|3Maize processing|4Coarse grain processing|9Other grain milling
132 Feed processing|1Pet food processing|9Other feed processing
133 Vegetable oil processing|1Edible vegetable oil|2Non-edible vegetable oil
134 Sugar manufacturing
135 Slaughtering and meat processing|1Livestock slaughtering|2Poultry slaughtering|3Meat products and by-products
136 Processing of aquatic products|1Freezing of aquatic products|2Surimi, dried and cured aquatic products|3Fish oil extraction and products|9Processing of other aquatic products
137 Processing of vegetables, fungi, fruit and nuts|1Vegetable processing|2Edible fungi processing|3Fruit and nut processing
139 Processing of other agricultural food products|1Starch and starch products|2Soybean products|3Egg processing|9Processing of other agricultural food products n.e.c.
14 Manufacture of foods
141 Bakery products|1Cakes and bread|9Biscuits and other bakery products
142 Sweets, chocolate and candied fruit|1Sweets and chocolate|2Candied fruit
143 Convenience food|1Rice and flour products|2Frozen food|3Instant noodles|9Other convenience food
144 Dairy products|1Liquid milk|2Milk powder|9Other dairy products
145 Canned food|1Canned meat and poultry|2Canned aquatic products|3Canned vegetables and fruit|9Other canned food
146 Condiments and fermented products|1Monosodium glutamate|2Soy sauce, vinegar and similar products|9Other condiments and fermented products
149 Other foods|1Nutritional food|2Health food|3Frozen drinks and edible ice|4Salt processing|5Food and feed additives|9Other foods n.e.c.
15 Manufacture of liquor, beverages and refined tea
151 Alcohol and liquor|1Alcohol|2Baijiu (Chinese spirits)|3Beer|4Yellow rice wine|5Grape wine|9Other liquor
152 Beverages|1Carbonated drinks|2Bottled drinking water|3Fruit and vegetable juice drinks|4Milk-based and plant protein drinks|5Solid drinks|9Tea drinks and other beverages
153 Refined tea
16 Manufacture of tobacco
161 Tobacco leaf re-drying
162 Cigarettes
169 Other tobacco products
17 Manufacture of textiles
171 Cotton textiles, dyeing and finishing|1Cotton spinning|2Cotton weaving|3Cotton dyeing, printing and finishing
172 Wool textiles, dyeing and finishing|1Wool tops and yarn|2Wool weaving|3Wool dyeing and finishing
173 Bast fibre textiles, dyeing and finishing|1Bast fibre preparation and spinning|2Bast fibre weaving|3Bast fibre dyeing and finishing
174 Silk textiles, dyeing and finishing|1Silk reeling|2Silk spinning and weaving|3Silk dyeing, printing and finishing
175 Chemical fibre textiles, dyeing and finishing|1Chemical fibre weaving|2Chemical fibre fabric dyeing and finishing
176 Knitted and crocheted fabrics and products|1Knitting and crocheting of fabrics|2Dyeing, printing and finishing of knitted fabrics|3Knitted and crocheted articles
177 Household textile products|1Bedding|2Towels|3Curtains and upholstery fabrics|9Other household textile products
178 Industrial textile products|1Nonwovens|2Ropes and cables|3Narrow fabrics and tyre cord|4Canvas and tarpaulins|9Other industrial textile products
18 Manufacture of textile wearing apparel and accessories
181 Woven garments|1Woven sportswear|9Other woven garments
182 Knitted and crocheted garments|1Knitted sports and leisure wear|9Other knitted and crocheted garments
183 Clothing accessories
19 Manufacture of leather, fur, feather and related products and footwear
191 Leather tanning
192 Leather products|1Leather garments|2Leather suitcases and bags|3Leather gloves and ornaments|9Other leather products
193 Fur tanning and products|1Fur tanning|2Fur garments|9Other fur products
194 Feather and down processing and products|1Feather and down processing|2Feather and down products
195 Footwear|1Textile footwear|2Leather footwear|3Plastic footwear|4Rubber footwear|9Other footwear
20 Processing of timber; manufacture of wood, bamboo, rattan, palm and straw products
201 Timber processing|1Sawn timber|2Wood chips|3Veneer|9Other timber processing
202 Wood-based panels|1Plywood|2Fibreboard|3Particleboard|9Other wood-based panels
203 Wood products|1Structural timber and joinery components|2Wooden doors and windows|3Wooden stairs|4Wooden flooring|5Wooden containers|9Cork and other wood products
204 Bamboo, rattan, palm and straw products|1Bamboo products|2Rattan products|3Palm products|9Straw and other products
21 Manufacture of furniture
211 Wooden furniture
212 Bamboo and rattan furniture
213 Metal furniture
214 Plastic furniture
219 Other furniture
22 Manufacture of paper and paper products
221 Pulp|1Wood and bamboo pulp|2Other pulp
222 Papermaking|1Machine-made paper and paperboard|2Handmade paper|3Converted paper
223 Paper products|1Paper and paperboard containers|9Other paper products
23 Printing and reproduction of recorded media
231 Printing|1Printing of books, newspapers and periodicals|2Printing of notebooks and ledgers|9Packaging and other printing
232 Binding and services related to printing
233 Reproduction of recorded media
24 Manufacture of articles for culture, education, arts and crafts, sport and entertainment
241 Office and educational supplies|1Stationery|2Pens and pencils|3Teaching models and aids|4Ink|9Other office and educational supplies
242 Musical instruments|1Chinese musical instruments|2Western musical instruments|3Electronic musical instruments|9Other musical instruments and parts
243 Arts, crafts and ceremonial articles|1Sculptural handicrafts|2Metal handicrafts|3Lacquerware|4Floral and painted handicrafts|5Woven plant fibre handicrafts|6Drawnwork and embroidery|7Carpets and tapestries|8Jewellery and related articles|9Other arts, crafts and ceremonial articles
244 Sporting goods|1Balls|2Special sports equipment and parts|3Fitness equipment|4Protective sports gear|9Other sporting goods
245 Toys|1Electric toys|2Plastic toys|3Metal toys|4Shooting toys|5Dolls|6Ride-on toys and children's vehicles|9Other toys
246 Amusement equipment and entertainment articles|1Outdoor amusement rides|2Games and indoor amusement equipment|9Other entertainment articles
25 Processing of petroleum, coal and other fuels
251 Refined petroleum products|1Crude oil processing and petroleum products|9Manufacture of other crude oil
252 Coal processing|1Coking|2Coal to synthesis gas|3Coal to liquid fuels|4Coal products|9Other coal processing
253 Nuclear fuel processing
254 Biomass fuel processing|1Liquid biofuels|2Densified biomass fuels
26 Manufacture of raw chemical materials and chemical products
261 Basic chemical raw materials|1Inorganic acids|2Inorganic alkalis|3Inorganic salts|4Organic chemical raw materials|9Other basic chemical raw materials
262 Fertilisers|1Nitrogen fertilisers|2Phosphate fertilisers|3Potash fertilisers|4Compound fertilisers|5Organic and microbial fertilisers|9Other fertilisers
263 Pesticides|1Chemical pesticides|2Biochemical and microbial pesticides
264 Coatings, inks, pigments and similar products|1Coatings and paints|2Inks and similar products|3Industrial pigments|4Artists' pigments|5Dyestuffs|6Sealing fillers and similar products
265 Synthetic materials|1Plastics in primary forms and synthetic resins|2Synthetic rubber|3Monomers and polymers for synthetic fibres|9Other synthetic materials
266 Special chemical products|1Chemical reagents and auxiliaries|2Special-purpose chemicals|3Forest chemicals|4Information chemicals for culture|5Information chemicals for medicine|6Chemicals for pollution treatment|7Animal glue|9Other special chemical products
267 Explosives, pyrotechnics and fireworks|1Explosives and initiating devices|2Fireworks and firecrackers
268 Household chemical products|1Soap and detergents|2Cosmetics|3Oral care products|4Flavours and fragrances|9Other household chemical products
27 Manufacture of medicines
271 Chemical active pharmaceutical ingredients
272 Chemical pharmaceutical preparations
273 Prepared slices of Chinese herbal medicine
274 Chinese patent medicines
275 Veterinary medicines
276 Biopharmaceutical products|1Biological medicines|2Genetically engineered medicines and vaccines
277 Hygienic materials and medical supplies
278 Pharmaceutical excipients and packaging materials
28 Manufacture of chemical fibres
281 Cellulose fibre raw materials and fibres|1Dissolving pulp|2Man-made (cellulose) fibres
282 Synthetic fibres|1Polyamide fibres|2Polyester fibres|3Acrylic fibres|4Vinylon fibres|5Polypropylene fibres|6Spandex fibres|9Other synthetic fibres
283 Bio-based materials|1Bio-based chemical fibres|2Bio-based and starch-based new materials
29 Manufacture of rubber and plastics products
291 Rubber products|1Tyres|2Rubber sheets, hoses and belts|3Rubber parts|4Reclaimed rubber|5Household and medical rubber products|6Rubber and plastic surfaces for sports grounds|9Other rubber products
292 Plastics products|1Plastic film|2Plastic sheets, pipes and profiles|3Plastic yarn, rope and woven products|4Foam plastics|5Artificial and synthetic leather|6Plastic packaging boxes and containers|7Household plastic products|8Artificial turf|9Plastic parts and other plastic products
30 Manufacture of non-metallic mineral products
301 Cement, lime and gypsum|1Cement|2Lime and gypsum
302 Gypsum, cement and similar products|1Cement products|2Concrete structural components|3Asbestos cement products|4Lightweight building materials|9Other cement-like products
303 Bricks, tiles, stone and other building materials|1Clay bricks, tiles and building blocks|2Building stone processing|3Waterproofing materials|4Heat and sound insulation materials|9Other building materials
304 Glass|1Flat glass|2Special glass|9Other glass
305 Glass products|1Technical glass products|2Optical glass|3Laboratory glassware|4Household glassware|5Glass packaging containers|6Glass vacuum flasks|7Mirrors and similar products|9Other glass products
306 Glass fibre and glass-fibre-reinforced plastics|1Glass fibre and products|2Glass-fibre-reinforced plastic products
307 Ceramic products|1Building ceramics|2Sanitary ceramics|3Special ceramics|4Household ceramics|5Ornamental and art ceramics|6Garden ceramics|9Other ceramic products
308 Refractory products|1Asbestos products|2Mica products|9Refractory ceramics and other refractories
309 Graphite and other non-metallic mineral products|1Graphite and carbon products|9Other non-metallic mineral products
31 Smelting and pressing of ferrous metals
311 Ironmaking
312 Steelmaking
313 Steel rolling
314 Ferroalloy smelting
32 Smelting and pressing of non-ferrous metals
321 Smelting of common non-ferrous metals|1Copper smelting|2Lead and zinc smelting|3Nickel and cobalt smelting|4Tin smelting|5Antimony smelting|6Aluminium smelting|7Magnesium smelting|8Silicon smelting|9Smelting of other common non-ferrous metals
322 Smelting of precious metals|1Gold smelting|2Silver smelting|9Smelting of other precious metals
323 Smelting of rare and rare-earth metals|1Tungsten and molybdenum smelting|2Rare-earth metal smelting|9Smelting of other rare metals
324 Non-ferrous alloys
325 Rolling and pressing of non-ferrous metals|1Copper rolling|2Aluminium rolling|3Precious metal rolling|4Rare and rare-earth metal rolling|9Rolling of other non-ferrous metals
33 Manufacture of metal products
331 Structural metal products|1Metal structures|2Metal doors and windows
332 Metal tools|1Cutting tools|2Hand tools|3Farming and gardening tools|4Knives, scissors and similar tools|9Other metal tools
333 Shipping containers and metal packaging|1Shipping containers|2Metal pressure vessels|3Metal packaging containers and materials
334 Metal wire rope and products
335 Metal products for building and safety|1Metal fittings for buildings and furniture|2Building ornaments and plumbing parts|3Metal products for safety and fire-fighting|9Other metal products for building and safety
336 Metal surface and heat treatment
337 Enamel products|1Enamel products for industry|2Enamel products for building decoration|3Enamel sanitary ware|9Household and other enamel products
338 Household metal products|1Metal kitchen utensils|2Metal tableware and vessels|3Metal sanitary ware|9Other household metal products
339 Castings and other metal products|1Ferrous metal casting|2Non-ferrous metal casting|3Forgings and powder metallurgy products|4Metal signs for traffic and public use|9Other metal products n.e.c.
34 Manufacture of general-purpose machinery
341 Boilers and prime movers|1Boilers and auxiliary equipment|2Internal combustion engines and parts|3Steam turbines and auxiliaries|4Water turbines and auxiliaries|5Wind power prime movers|9Other prime movers
342 Metal-working machinery|1Metal-cutting machine tools|2Metal-forming machine tools|3Foundry machinery|4Metal cutting and welding equipment|5Machine tool components and accessories|9Other metal-working machinery
343 Material handling equipment|1Light lifting equipment|2Cranes for production|3Industrial vehicles|4Continuous conveying equipment|5Lifts, escalators and elevators|6Passenger ropeways|7Mechanical parking equipment|9Other material handling equipment
344 Pumps, valves, compressors and similar machinery|1Pumps and vacuum equipment|2Gas compressors|3Valves and cocks|4Hydraulic power machinery and components|5Hydrodynamic power components|6Pneumatic power machinery and components
345 Bearings, gears and transmission parts|1Rolling bearings|2Plain bearings|3Gears and gearboxes|9Other transmission parts
346 Furnaces, fans, packaging and similar equipment|1Ovens, furnaces and electric furnaces|2Fans and blowers|3Gas and liquid separation and purification equipment|4Refrigeration and air-conditioning equipment|5Pneumatic and electric tools|6Spray guns and similar appliances|7Packaging machinery
347 Cultural and office machinery|1Cinema equipment|2Slide and projection equipment|3Cameras and photographic equipment|4Copying and offset duplicating equipment|5Calculators and money-handling equipment|9Other cultural and office machinery
348 General machine parts|1Metal seals|2Fasteners|3Springs|4Machining of mechanical parts|9Other general machine parts
349 Other general-purpose machinery|1Industrial robots|2Robots for special operations|3Additive manufacturing equipment (3D printers)|9Other general-purpose machinery n.e.c.
35 Manufacture of special-purpose machinery
351 Machinery for mining, metallurgy and construction|1Mining machinery|2Petroleum drilling and production equipment|3Deep-sea oil drilling equipment|4Construction machinery|5Machinery for building materials production|6Metallurgical equipment|7Tunnelling machinery
352 Machinery for chemicals, wood and non-metal processing|1Equipment for oil refining and chemicals|2Rubber processing machinery|3Plastics processing machinery|4Wood and bamboo working machinery|5Moulds and dies|9Other non-metal processing machinery
353 Machinery for food, beverages, tobacco and feed|1Machinery for food, liquor, beverages and tea|2Machinery for agricultural food processing|3Tobacco machinery|4Feed machinery
354 Machinery for printing, pharmaceuticals and household goods|1Pulp and paper machinery|2Printing machinery|3Machinery for household chemicals|4Pharmaceutical machinery|5Machinery for lighting production|6Machinery for glass, ceramics and enamel|9Machinery for other household goods
355 Machinery for textiles, clothing and leather|1Textile machinery|2Machinery for leather, fur and products|3Sewing machinery|4Washing machinery
356 Machinery for electronics and electrical engineering|1Machinery for electrical engineering|2Semiconductor manufacturing equipment|3Equipment for electronic components and electromechanical assemblies|9Other electronics manufacturing equipment
357 Machinery for agriculture, forestry, animal husbandry and fishery|1Tractors|2Agricultural and horticultural machinery|3Silviculture and logging machinery|4Livestock machinery|5Fishery machinery|6Parts for agricultural machinery|7Cotton processing machinery|9Other agricultural, forestry and fishery machinery
358 Medical instruments and equipment|1Medical diagnostic, monitoring and treatment equipment|2Dental equipment and instruments|3Medical laboratory and sterilisation equipment|4Medical, surgical and veterinary instruments|5Mechanotherapy and ward nursing equipment|6Rehabilitation aids|7Spectacles|9Other medical equipment and instruments
359 Machinery for environmental protection, postal, public and other services|1Environmental protection equipment|2Geological exploration equipment|3Postal machinery|4Equipment for commerce, catering and services|5Public safety equipment|6Traffic safety and control equipment|7Water resources machinery|9Other special-purpose machinery
36 Manufacture of automobiles
361 Complete motor vehicles|1Petrol and diesel vehicles|2New energy vehicles (electric vehicles)
362 Vehicle engines
363 Modified vehicles
364 Low-speed vehicles
365 Trams and trolley vehicles
366 Vehicle bodies and trailers
367 Automotive parts and accessories
37 Manufacture of railway, shipbuilding, aerospace and other transport equipment
371 Railway equipment|1High-speed trains|2Locomotives and rolling stock|3Narrow-gauge rolling stock|4High-speed rail equipment and parts|5Parts for rolling stock|6Railway equipment, apparatus and parts|9Other railway equipment
372 Urban rail transit equipment
373 Ships and related equipment|1Metal ships|2Non-metal ships|3Pleasure and sports boats|4Marine equipment|5Ship conversion|6Ship breaking|7Marine engineering equipment|9Navigation marks and other equipment
374 Aircraft, spacecraft and related equipment|1Aircraft|2Spacecraft and launch vehicles|3Space-related equipment|4Aviation-related equipment|9Other aerospace products
375 Motorcycles|1Complete motorcycles|2Motorcycle parts and accessories
376 Bicycles and wheelchairs|1Bicycles|2Wheelchairs for the disabled
377 Mopeds and electric bicycles
378 Off-road leisure vehicles and parts
379 Diving and salvage and other transport equipment|1Diving equipment|2Underwater salvage equipment|9Other transport equipment n.e.c.
38 Manufacture of electrical machinery and apparatus
381 Electric motors and generators|1Generators and generating sets|2Electric motors|3Micro and special motors and assemblies|9Other electric machines
382 Power transmission, distribution and control equipment|1Transformers, rectifiers and inductors|2Capacitors and related equipment|3Switchgear and control equipment|4Power electronic components|5Photovoltaic equipment and components (solar)|9Other power transmission and control equipment
383 Wires, cables, optical cables and electrical materials|1Electric wires and cables|2Optical fibres|3Optical cables|4Insulation products|9Other electrical materials
384 Batteries|1Lithium-ion batteries|2Nickel-metal hydride batteries|3Lead-acid batteries|4Zinc-manganese batteries|9Other batteries
385 Household electrical appliances|1Household refrigeration appliances|2Household air conditioners|3Household ventilation appliances|4Kitchen appliances|5Cleaning appliances|6Beauty and health-care appliances|7Parts for household appliances|9Other household electrical appliances
386 Non-electric household appliances|1Gas appliances|2Solar appliances|9Other non-electric household appliances
387 Lighting|1Electric light sources|2Lamps and luminaires|3Stage and venue lighting|4Smart lighting|9Lamp accessories and other lighting
389 Other electrical machinery and apparatus|1Electrical signalling equipment|9Other electrical machinery and apparatus n.e.c.
39 Manufacture of computers, communication and other electronic equipment
391 Computers|1Complete computers|2Computer parts|3Computer peripherals|4Industrial control computers and systems|5Information security equipment|9Other computers
392 Communication equipment|1Communication system equipment|2Communication terminal equipment
393 Radio and television equipment|1Broadcast production and transmission equipment|2Broadcast receiving equipment|3Broadcasting parts|4Professional audio equipment|9CCTV and other broadcasting equipment
394 Radar and related equipment
395 Consumer audio and video equipment|1Television sets|2Audio equipment|3Video recorders and players
396 Smart consumer devices|1Wearable smart devices|2Smart in-vehicle devices|3Smart unmanned aerial vehicles (drones)|4Service and consumer robots|9Other smart consumer devices
397 Electronic devices|1Vacuum electronic devices|2Discrete semiconductor devices|3Integrated circuits (chips)|4Display devices|5Semiconductor lighting devices (LED)|6Optoelectronic devices|9Other electronic devices
398 Electronic components and special electronic materials|1Resistors, capacitors and inductors|2Electronic circuits (printed circuit boards)|3Sensors and sensitive components|4Electroacoustic devices and parts|5Special electronic materials|9Other electronic components
399 Other electronic equipment
40 Manufacture of measuring instruments and meters
401 General-purpose instruments and meters|1Industrial automatic control systems|2Electrical measuring instruments|3Drawing, calculating and measuring instruments|4Laboratory analysis instruments|5Testing machines|6Supply meters|9Other general-purpose instruments
402 Special-purpose instruments and meters|1Environmental monitoring instruments|2Counters for transport equipment and production|3Navigation, surveying, meteorological and marine instruments|4Instruments for agriculture, forestry and fishery|5Geological and seismic instruments|6Teaching instruments|7Nuclear radiation measuring instruments|8Electronic measuring instruments|9Other special-purpose instruments
403 Clocks, watches and timing instruments
404 Optical instruments
405 Weighing instruments
409 Other measuring instruments
41 Other manufacture
411 Sundry household articles|1Bristle processing, brushes and cleaning tools|9Other sundry household articles
412 Nuclear radiation processing
419 Other manufacturing n.e.c.
42 Utilization of waste resources
421 Processing of metal waste and scrap
422 Processing of non-metal waste and scrap
43 Repair of metal products, machinery and equipment
431 Repair of metal products
432 Repair of general-purpose machinery
433 Repair of special-purpose machinery
434 Repair of railway, ship, aerospace and other transport equipment|1Repair of railway equipment|2Ship repair|3Aircraft and spacecraft repair|9Repair of other transport equipment
435 Repair of electrical equipment
436 Repair of instruments and meters
439 Repair of other machinery and equipment
`;
