package io.brieflint.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an incident writer counts. A unit is named by its singular, in lower case: {@code customer}.
 */
public final class Units {
    private static final Map<String, Noun> NOUNS = new HashMap<>();
    private static final Map<String, Kind> KINDS = new HashMap<>();

    enum Kind {
        PEOPLE,
        /** Where people are or what they share: a hospital, a region. */
        PLACE,
        /** What passes through a service: orders, requests, records. */
        VOLUME,
        INFRASTRUCTURE
    }

    /** One form of a unit. Collectives such as "people" are plural. */
    record Noun(String unit, boolean plural, boolean singular) {}

    static {
        add(
                Kind.PEOPLE,
                "customer user client account patient student shopper merchant partner member"
                        + " subscriber employee tenant organisation organization team guest visitor"
                        + " passenger resident citizen learner teacher pupil player viewer driver"
                        + " traveller traveler caller buyer seller vendor supplier advertiser creator"
                        + " household company business participant volunteer author contributor"
                        + " cardholder policyholder recipient reader owner card_holder policy_holder"
                        + " account_holder ticket_holder pass_holder colleague engineer developer"
                        + " trader dealer publisher agency agent donor supporter parent family nurse"
                        + " doctor physician courier rider cyclist motorist commuter walker"
                        + " applicant candidate taxpayer investor saver borrower lender insurer bank"
                        + " retailer wholesaler manufacturer carrier operator exhibitor editor"
                        + " reviewer maintainer listener streamer gamer landlord"
                        + " farmer grower charity council municipality authority clerk cashier"
                        + " technician analyst consultant accountant lawyer pensioner"
                        + " jobseeker claimant beneficiary complainant researcher scientist club"
                        + " caseworker consumer contractor freelancer apprentice trainee intern"
                        + " officer soldier firefighter paramedic dispatcher inspector surveyor"
                        + " lecturer professor tutor instructor coach trainer graduate librarian"
                        + " carer caregiver therapist dentist pharmacist surgeon receptionist"
                        + " secretary administrator assistant adviser advisor planner broker"
                        + " underwriter solicitor journalist reporter photographer musician artist"
                        + " performer presenter moderator blogger podcaster follower voter"
                        + " homeowner renter occupant householder shareholder licensee sender payer"
                        + " payee creditor debtor bidder attendee delegate worshipper prisoner"
                        + " inmate refugee veteran retiree skier swimmer pilot sailor captain chef"
                        + " baker cleaner guard porter shipper haulier distributor reseller importer"
                        + " exporter franchisee ticket-holder pass-holder card-holder fan"
                        + " social_worker care_worker support_worker permit_holder licence_holder");
        irregular(Kind.PEOPLE, "person", "people");
        NOUNS.put("persons", new Noun("person", true, false));
        irregular(Kind.PEOPLE, "child", "children");
        irregular(Kind.PEOPLE, "midwife", "midwives");
        irregular(Kind.PEOPLE, "salesperson", "salespeople");
        irregular(Kind.PEOPLE, "tradesperson", "tradespeople");
        irregular(Kind.PEOPLE, "woman", "women");
        irregular(Kind.PEOPLE, "man", "men");
        collective(Kind.PEOPLE, "staff");
        add(
                Kind.PLACE,
                "hospital clinic pharmacy practice school university site store shop branch office"
                        + " warehouse restaurant region country zone market location city airport"
                        + " station hotel library laboratory depot ward outlet bakery factory plant"
                        + " home kindergarten town village suburb district county borough farm"
                        + " property studio museum theatre court prison embassy campus");
        add(
                Kind.VOLUME,
                "order payment transaction request job message email booking reservation"
                        + " appointment record file ticket invoice call session login attempt"
                        + " application form claim delivery shipment parcel item event report alert"
                        + " query transfer withdrawal deposit purchase checkout refund subscription"
                        + " build deployment workflow pipeline page document image upload download"
                        + " notification prescription scan test result card token credential row"
                        + " response error connection submission registration entry object post photo"
                        + " video article statement transcript referral basket cart quote"
                        + " trade contract letter label import export sign-in sign-up log-in e-mail"
                        + " webhook pull_request merge_request feature_request change_request"
                        + " flight sailing departure journey trip ride visit consultation ballot"
                        + " payslip salary wage pension grant loan meal");
        add(
                Kind.INFRASTRUCTURE,
                "server node host pod instance service system device database table website domain"
                        + " project repository package cluster container machine vm worker replica"
                        + " shard broker disk volume endpoint api environment namespace datacentre"
                        + " datacenter switch router certificate runner controller bucket partition"
                        + " sensor terminal printer workstation laptop phone kiosk till meter gateway"
                        + " firewall app component integration product feature repo binder backend"
                        + " frontend queue data_centre data_center relay validator build_agent"
                        + " monitoring_agent backup_agent log_agent software_agent");
    }

    private Units() {}

    /** True for customers, accounts, organisations: those whom an incident hits. */
    public static boolean isPeople(String unit) {
        return KINDS.get(unit) == Kind.PEOPLE;
    }

    /** True for hospitals, stores, regions: where the people are whom an incident hits. */
    public static boolean isPlace(String unit) {
        return KINDS.get(unit) == Kind.PLACE;
    }

    /** True for orders, requests, records: what did not go through. */
    public static boolean isVolume(String unit) {
        return KINDS.get(unit) == Kind.VOLUME;
    }

    /** True for servers, nodes, databases: what broke. */
    public static boolean isInfrastructure(String unit) {
        return KINDS.get(unit) == Kind.INFRASTRUCTURE;
    }

    static Optional<Noun> of(String word) {
        return Optional.ofNullable(NOUNS.get(word));
    }

    private static void add(Kind kind, String singulars) {
        for (String singular : singulars.split(" ")) {
            String words = singular.replace('_', ' ');
            irregular(kind, words, plural(words));
        }
    }

    private static void irregular(Kind kind, String singular, String plural) {
        KINDS.put(singular, kind);
        NOUNS.put(singular, new Noun(singular, false, true));
        NOUNS.put(plural, new Noun(singular, true, false));
    }

    private static void collective(Kind kind, String word) {
        KINDS.put(word, kind);
        NOUNS.put(word, new Noun(word, true, true));
    }

    private static String plural(String singular) {
        int last = singular.length() - 1;
        char end = singular.charAt(last);
        boolean consonantY = end == 'y' && "aeiou".indexOf(singular.charAt(last - 1)) < 0;
        if (consonantY) {
            return singular.substring(0, last) + "ies";
        }
        boolean hisses =
                end == 's' || end == 'x' || singular.endsWith("ch") || singular.endsWith("sh");
        return singular + (hisses ? "es" : "s");
    }
}
