/** From energy to international organisations, of GB/T 4754—2017 in English: see `gbt4754.ts` for whose words these are. */
export const gbt4754EnglishDToT = `
D Production and supply of electricity, heat, gas and water
44 Production and supply of electric power and heat
441 Electricity generation|1Thermal power generation|2Combined heat and power|3Hydropower|4Nuclear power|5Wind power|6Solar power|7Biomass power|9Other electricity generation
442 Electricity supply
443 Heat production and supply
45 Production and supply of gas
451 Gas production and supply|1Natural gas|2Liquefied petroleum gas|3Coal gas
452 Biogas production and supply
46 Production and supply of water
461 Tap water production and supply
462 Wastewater treatment and reuse
463 Seawater desalination
469 Other treatment, use and distribution of water
E Construction
47 Construction of buildings
471 Residential buildings
472 Sports venues
479 Other buildings
48 Civil engineering
481 Railway, road, tunnel and bridge construction|1Railways|2Highways|3Municipal roads|4Urban rail transit|9Other roads, tunnels and bridges
482 Water conservancy and waterway construction|1Water source and supply facilities|2River and lake regulation and flood control|3Ports and shipping facilities
483 Marine construction|1Offshore oil and gas facilities|2Offshore energy facilities|3Undersea tunnels|4Laying of undersea facilities|9Other marine construction
484 Industrial and mining construction
485 Overhead line and pipeline construction|1Overhead lines and equipment|2Pipelines|3Underground utility tunnels
486 Energy-saving and environmental works|1Energy-saving works|2Environmental protection works|3Ecological protection works
487 Electric power works|1Thermal power works|2Hydropower works|3Nuclear power works|4Wind power works|5Solar power works|9Other electric power works
489 Other civil engineering|1Landscaping works|2Sports ground works|3Amusement facility works|9Other civil engineering works
49 Building installation
491 Electrical installation
492 Pipe and equipment installation
499 Other building installation|1Installation of sports facilities|9Other installation
50 Building decoration and other construction
501 Building decoration|1Decoration of public buildings|2Decoration of homes|3Curtain walls
502 Demolition and site preparation|1Demolition|2Site preparation
503 Hire of construction equipment with operators
509 Other construction n.e.c.
F Wholesale and retail trade
51 Wholesale trade
511 Wholesale of farm, forest, animal and fishery products|1Grain, beans and tubers|2Seeds|3Feed|4Cotton and bast fibres|5Forest products|6Livestock|7Fishery products|9Other farm and animal products
512 Wholesale of food, beverages and tobacco|1Rice, flour products and edible oil|2Cakes, sweets and sugar|3Fruit and vegetables|4Meat, poultry, eggs, milk and aquatic products|5Salt and condiments|6Nutrition and health products|7Liquor, beverages and tea|8Tobacco products|9Other food
513 Wholesale of textiles, clothing and household goods|1Textiles, knitwear and raw materials|2Clothing|3Shoes and hats|4Cosmetics and hygiene products|5Kitchen and bathroom ware|6Lamps and decorations|7Household audio and video equipment|8Household appliances|9Other household goods
514 Wholesale of cultural and sporting goods|1Stationery|2Sporting goods|3Books|4Newspapers and periodicals|5Audio-visual, electronic and digital publications|6Jewellery, handicrafts and collectibles|7Musical instruments|9Other cultural goods
515 Wholesale of medicines and medical equipment|1Western medicine|2Chinese medicine|3Veterinary medicine|4Medical supplies and equipment
516 Wholesale of minerals, building materials and chemicals|1Coal and products|2Petroleum and products|3Non-metal minerals and products|4Metals and metal ores|5Building materials|6Fertilisers|7Pesticides|8Agricultural film|9Other chemical products
517 Wholesale of machinery, hardware and electronics|1Agricultural machinery|2Cars and parts|3Motorcycles and parts|4Hardware|5Electrical equipment|6Computers, software and accessories|7Communication equipment|8Broadcasting and film equipment|9Other machinery and electronics
518 Trade brokers and agents|1Trade agents|2Auctions of general goods|3Auctions of art and collectibles|4Art agents|9Other trade brokers and agents
519 Other wholesale|1Collection and wholesale of recyclables|2Pet food and supplies|3Internet wholesale|9Other wholesale n.e.c.
52 Retail trade
521 General retail|1Department stores|2Supermarkets|3Convenience stores|9Other general retail
522 Retail of food, beverages and tobacco|1Grain and oil|2Cakes and bread|3Fruit and vegetables|4Meat, poultry, eggs, milk and aquatic products|5Nutrition and health products|6Liquor, beverages and tea|7Tobacco products|9Other food
523 Retail of textiles, clothing and daily goods|1Textiles and knitwear|2Clothing|3Shoes and hats|4Cosmetics and hygiene products|5Kitchen and bathroom ware|6Clocks, watches and glasses|7Bags and suitcases|8Bicycles and similar vehicles|9Other daily goods
524 Retail of cultural and sporting goods|1Stationery|2Sporting goods|3Books, newspapers and periodicals|4Audio-visual, electronic and digital publications|5Jewellery|6Handicrafts and collectibles|7Musical instruments|8Photographic equipment|9Other cultural goods
525 Retail of medicines and medical equipment|1Western medicine|2Chinese medicine|3Veterinary medicine|4Medical supplies and equipment|5Health-care aids
526 Retail of motor vehicles, parts, fuel and power|1New cars|2Used cars|3Car parts|4Motorcycles and parts|5Motor fuel|6Motor gas|7Vehicle charging
527 Retail of household appliances and electronics|1Household audio and video equipment|2Household appliances|3Computers, software and accessories|4Communication equipment|9Other electronics
528 Retail of hardware, furniture and decoration materials|1Hardware|2Lamps|3Furniture|4Paint|5Sanitary ware|6Wooden decoration materials|7Ceramic and stone decoration materials|9Other decoration materials
529 Stalls, non-store and other retail|1Mobile stalls|2Internet retail (e-commerce)|3Mail order, television and telephone retail|4Vending machines|5Second-hand goods|6Household fuel|7Pet food and supplies|9Other retail n.e.c.
G Transport, storage and post
53 Railway transport
531 Railway passenger transport|1High-speed railway|2Intercity railway|3Ordinary railway
532 Railway freight transport
533 Support activities for railway transport|1Passenger stations|2Freight stations and yards|3Railway maintenance|9Other support activities for railways
54 Road transport
541 Urban public transport|1Buses and trolleybuses|2Urban rail transit|3Taxis|4Public bicycles|9Other urban public transport
542 Highway passenger transport|1Long-distance coaches|2Tourist coaches|9Other highway passenger transport
543 Road freight transport|1General freight|2Refrigerated transport|3Container transport|4Oversized cargo|5Dangerous goods|6Mail and parcels|7Urban delivery|8House moving|9Other road freight
544 Support activities for road transport|1Bus stations|2Freight hubs|3Highway management and maintenance|9Other support activities for road transport
55 Water transport
551 Passenger water transport|1Sea passenger transport|2Inland passenger transport|3Passenger ferries
552 Freight water transport|1Ocean freight|2Coastal freight|3Inland freight
553 Support activities for water transport|1Passenger ports|2Cargo ports|9Other support activities for water transport
56 Air transport
561 Air passenger and freight transport|1Air passenger transport|2Air freight
562 General aviation|1General aviation for production|2Sightseeing flights|3Sport aviation|9Other general aviation
563 Support activities for air transport|1Airports|2Air traffic control|9Other support activities for air transport
57 Transport via pipelines
571 Undersea pipelines
572 Onshore pipelines
58 Multimodal transport and forwarding
581 Multimodal transport
582 Transport agents|1Freight forwarding|2Passenger ticket agents|9Other transport agents
59 Loading, unloading and storage
591 Loading, unloading and handling
592 General warehousing
593 Cold storage
594 Storage of dangerous goods|1Oil and gas storage|2Hazardous chemicals storage|9Storage of other dangerous goods
595 Storage of grain, cotton and other farm products|1Grain storage|2Cotton storage|9Storage of other farm products
596 Storage of Chinese medicinal materials
599 Other storage
60 Post
601 Basic postal services
602 Express delivery
609 Other delivery services
H Hotels and catering services
61 Hotels
611 Tourist hotels
612 General inns|1Budget hotel chains|9Other general inns
613 Homestays
614 Campsites
619 Other accommodation
62 Catering services
621 Restaurants
622 Fast food
623 Beverages and cold drinks|1Teahouses|2Cafés|3Bars|9Other beverages and cold drinks
624 Catering delivery and takeaway|1Catering delivery|2Takeaway delivery
629 Other catering|1Snacks|9Other catering n.e.c.
I Information transmission, software and information technology
63 Telecommunications, broadcasting, television and satellite transmission
631 Telecommunications|1Fixed telecommunications|2Mobile telecommunications|9Other telecommunications
632 Radio and television transmission|1Cable transmission|2Wireless transmission
633 Satellite transmission|1Satellite broadcasting|9Other satellite transmission
64 Internet and related services
641 Internet access and related services
642 Internet information services|1Internet search|2Internet games|9Other internet information services
643 Internet platforms|1Platforms for production services|2Platforms for daily-life services|3Platforms for scientific and technological innovation|4Platforms for public services|9Other internet platforms
644 Internet security services
645 Internet data services (data centres)
649 Other internet services
65 Software and information technology services
651 Software development|1Basic software|2Supporting software|3Application software|9Other software
652 Integrated circuit design
653 System integration and internet of things|1Information system integration|2Internet of things services
654 Operation and maintenance services
655 Information processing and storage support (cloud)
656 Information technology consulting
657 Digital content services|1Geographic and remote sensing information|2Animation and game content|9Other digital content
659 Other information technology services|1Call centres|9Other information technology services n.e.c.
J Financial intermediation
66 Monetary and financial services
661 Central banking
662 Monetary banking|1Commercial banks|2Policy banks|3Credit cooperatives|4Rural mutual fund cooperatives|9Other monetary banking
663 Non-monetary banking|1Financial leasing|2Finance companies|3Pawnbroking|4Auto finance companies|5Microcredit companies|6Consumer finance companies|7Online lending|9Other non-monetary banking
664 Bank wealth management
665 Banking supervision
67 Capital market services
671 Securities market services|1Securities market administration|2Securities brokerage and trading
672 Public securities investment funds
673 Private securities investment funds|1Venture capital funds|2Angel investment|9Other private securities investment funds
674 Futures market services|1Futures market administration|9Other futures market services
675 Securities and futures supervision
676 Capital investment services
679 Other capital market services
68 Insurance
681 Personal insurance|1Life insurance|2Annuity insurance|3Health insurance|4Accident insurance
682 Property insurance
683 Reinsurance
684 Commercial pensions
685 Insurance intermediaries|1Insurance brokers|2Insurance agents|3Insurance loss adjusters
686 Insurance asset management
687 Insurance supervision
689 Other insurance activities
69 Other financial activities
691 Financial trusts and management|1Trust companies|9Other financial trusts and management
692 Holding companies
693 Payment services of non-financial institutions
694 Financial information services
695 Financial asset management companies
699 Other financial activities n.e.c.|1Money brokers|9Other financial activities not included elsewhere
K Real estate
70 Real estate
701 Real estate development
702 Property management
703 Real estate agencies
704 Real estate leasing
709 Other real estate
L Leasing and business services
71 Leasing
711 Leasing of machinery and equipment|1Car rental|2Agricultural machinery|3Construction machinery|4Computers and communication equipment|5Medical equipment|9Other machinery and equipment
712 Rental of cultural and sports goods|1Leisure and entertainment goods|2Sports goods|3Cultural goods|4Books|5Audio-visual products|9Other cultural and sports goods
713 Rental of daily goods
72 Business services
721 Organisation management|1Corporate headquarters|2Investment and asset management|3Resource and property rights exchanges|4Logistics services for institutions|5Rural collective economic organisations|9Other organisation management
722 Comprehensive management services|1Industrial park management|2Commercial complex management|3Market management|4Supply chain management|9Other comprehensive management
723 Legal services|1Lawyers and related legal services|2Notaries|9Other legal services
724 Consulting and investigation|1Accounting, auditing and tax services|2Market research|3Social and economic consulting|4Health consulting|5Environmental consulting|6Sports consulting|9Other professional consulting and investigation
725 Advertising|1Internet advertising|9Other advertising
726 Human resources services|1Public employment services|2Employment agencies|3Labour dispatch|4Start-up guidance|9Other human resources services
727 Security services|1Guarding services|2Security system monitoring|9Other security services
728 Conferences, exhibitions and related services|1Science and technology exhibitions|2Tourism exhibitions|3Sports exhibitions|4Cultural exhibitions|9Other conferences, exhibitions and related services
729 Other business services|1Travel agencies and related services|2Packaging services|3Office services|4Translation services|5Credit services|6Non-financing guarantees|7Business agency services|8Ticket agencies|9Other business services n.e.c.
M Scientific research and technical services
73 Research and experimental development
731 Research and development in natural sciences
732 Research and development in engineering and technology
733 Research and development in agricultural science
734 Research and development in medicine
735 Research in social sciences and humanities
74 Professional technical services
741 Meteorological services
742 Seismological services
743 Marine services|1Marine meteorological services|2Marine environmental services|9Other marine services
744 Surveying, mapping and geographic information|1Remote sensing surveying|9Other surveying, mapping and geographic information
745 Quality inspection technical services|1Inspection and quarantine|2Testing|3Metrology|4Standardisation|5Certification and accreditation|9Other quality inspection services
746 Environmental and ecological monitoring|1Environmental protection monitoring|2Ecological resources monitoring|3Wildlife disease monitoring
747 Geological exploration|1Energy minerals|2Solid minerals|3Water, carbon dioxide and similar resources|4Basic geological exploration|5Geological exploration technical services
748 Engineering technology and design|1Project management|2Project supervision|3Engineering survey|4Engineering design|5Planning and design management|6Land planning
749 Industrial and professional design and other technical services|1Industrial design|2Professional design|3Veterinary services|9Other professional technical services n.e.c.
75 Technology promotion and application services
751 Technology promotion|1Agriculture, forestry and fishery technology|2Biotechnology|3New materials technology|4Energy-saving technology|5New energy technology|6Environmental technology|73D printing technology|9Other technology promotion
752 Intellectual property services
753 Technology intermediaries
754 Incubators and start-up spaces
759 Other technology promotion services
N Management of water conservancy, environment and public facilities
76 Management of water conservancy
761 Flood control and drainage facilities
762 Water resources management
763 Collection and distribution of natural water
764 Hydrological services
769 Other water conservancy management
77 Ecological protection and environmental management
771 Ecological protection|1Protection of natural ecosystems|2Protection of natural heritage|3Wild animal protection|4Wild plant protection|5Zoos and aquariums|6Botanical gardens|9Other nature protection
772 Environmental treatment|1Water pollution treatment|2Air pollution treatment|3Solid waste treatment|4Hazardous waste treatment|5Radioactive waste treatment|6Soil remediation|7Noise and vibration control|9Other pollution treatment
78 Management of public facilities
781 Municipal facilities
782 Environmental sanitation
783 Urban and rural appearance
784 Greening
785 City parks
786 Scenic areas|1Famous scenic areas|2Forest parks|9Other scenic areas
79 Management of land
791 Land improvement
792 Land survey and appraisal
793 Land registration
794 Land registration agencies
799 Other land management services
O Services to households, repair and other services
80 Services to households
801 Domestic services
802 Nurseries
803 Laundry and dyeing
804 Hairdressing and beauty
805 Bathing and wellness|1Bathing|2Foot baths|3Wellness and health preservation
806 Photography and printing
807 Wedding services
808 Funeral services
809 Other services to households
81 Repair of motor vehicles, electronics and daily goods
811 Repair and maintenance of cars and motorcycles|1Car repair and maintenance|2Repair of heavy vehicles|3Motorcycle repair|4Repair of mopeds
812 Repair of computers and office equipment|1Computers and accessories|2Communication equipment|9Other office equipment
813 Repair of household appliances|1Household electronics|2Household electrical appliances
819 Repair of other daily goods|1Bicycles|2Shoes and leather|3Furniture and related articles|9Other daily goods n.e.c.
82 Other services
821 Cleaning|1Building cleaning|9Other cleaning
822 Pet services|1Pet breeding|2Pet hospitals|3Pet grooming|4Pet boarding and adoption|9Other pet services
829 Other services n.e.c.
P Education
83 Education
831 Pre-school education
832 Primary education|1Primary schools|2Adult primary education
833 Secondary education|1Junior secondary schools|2Vocational junior secondary education|3Adult junior secondary education|4Senior secondary schools|5Adult senior secondary education|6Secondary vocational schools
834 Higher education|1Universities and colleges|2Adult higher education
835 Special education
839 Skills training, educational support and other education|1Vocational training|2Sports schools and training|3Culture and arts training|4Educational support|9Other education n.e.c.
Q Health and social work
84 Health
841 Hospitals|1General hospitals|2Chinese medicine hospitals|3Integrated Chinese and Western medicine hospitals|4Ethnic medicine hospitals|5Specialised hospitals|6Sanatoriums
842 Primary health care|1Community health centres|2Sub-district health centres|3Township health centres|4Village clinics|5Outpatient departments
843 Specialised public health|1Disease control centres|2Specialised disease prevention institutions|3Maternal and child health institutions|4Emergency centres|5Blood collection and supply|6Family planning services
849 Other health activities|1Health check-ups|2Clinical laboratories|9Other health services n.e.c.
85 Social work
851 Social work with accommodation|1Rest homes for retired officials|2Nursing institutions|3Mental rehabilitation|4Care of the elderly and disabled|5Hospice care|6Shelter for orphans and disabled children|9Other social assistance with accommodation
852 Social work without accommodation|1Social care and help|2Fitting of rehabilitation aids|9Other social work without accommodation
R Culture, sports and entertainment
86 Journalism and publishing
861 Journalism
862 Publishing|1Books|2Newspapers|3Periodicals|4Audio-visual products|5Electronic publications|6Digital publishing|9Other publishing
87 Broadcasting, television, film and sound recording
871 Radio
872 Television
873 Film and television production
874 Broadcast integration and control
875 Film and programme distribution
876 Film projection
877 Sound recording
88 Cultural and art activities
881 Artistic creation and performance
882 Performing arts venues
883 Libraries and archives|1Libraries|2Archives
884 Protection of cultural relics and intangible heritage
885 Museums
886 Martyrs' cemeteries and memorials
887 Mass cultural and sports activities
889 Other cultural and art activities
89 Sports
891 Sports organisations|1Competition organisers|2Sports support organisations|9Other sports organisations
892 Management of sports facilities|1Stadium management|9Management of other sports facilities
893 Fitness and leisure
899 Other sports|1Sports agencies|2Sports health services|9Other sports n.e.c.
90 Entertainment
901 Indoor entertainment|1Song and dance halls|2Video game arcades|3Internet cafés|9Other indoor entertainment
902 Amusement parks
903 Leisure and sightseeing
904 Lotteries|1Sports lottery|2Welfare lottery|9Other lotteries
905 Cultural and sports events and agencies|1Cultural events|2Sports performances|3Cultural and entertainment agents|4Sports agents|9Other arts agencies
909 Other entertainment
S Public management, social security and social organizations
91 Organs of the Communist Party of China
910 Organs of the Communist Party of China
92 State organs
921 Organs of state power
922 State administrative organs|1General affairs|2Foreign affairs|3Public security|4Social affairs|5Economic affairs|6Administrative supervision
923 Courts and procuratorates|1People's courts|2People's procuratorates
929 Other state organs|1Fire services|9Other state organs n.e.c.
93 People's Political Consultative Conference and democratic parties
931 People's Political Consultative Conference
932 Democratic parties
94 Social security
941 Basic insurance|1Basic pension insurance|2Basic medical insurance|3Unemployment insurance|4Work injury insurance|5Maternity insurance|9Other basic insurance
942 Supplementary insurance
949 Other social security
95 Mass organizations, social organizations and other membership organizations
951 Mass organisations|1Trade unions|2Women's federations|3Youth leagues|9Other mass organisations
952 Social organisations|1Professional organisations|2Trade associations|9Other social organisations
953 Foundations
954 Religious organisations|1Religious bodies|2Places of worship
96 Grass-roots self-governing organizations and others
961 Urban residents' self-governing organisations
962 Villagers' self-governing organisations
T International organizations
97 International organizations
970 International organizations
`;
