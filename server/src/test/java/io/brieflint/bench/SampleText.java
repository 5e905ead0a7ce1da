package io.brieflint.bench;

/** Text like a review of an incident, as long as wanted. */
final class SampleText {
    private static final String[] PARAGRAPHS = {
        "## Impact\n\nAt 14:05 UTC the checkout service stopped taking card payments. 12,400 customers in Ireland could not pay and 2,150 orders were queued until 15:40 UTC. No data was lost.\n\n",
        "The team moved the traffic to the second site at 14:40 UTC, which took longer than planned because the queue of waiting orders had grown and the disks were slow to answer. Some customers saw an error page.\n\n",
        "- 14:05 UTC The first payments fail and the alarm sounds in the control room.\n- 14:12 UTC The operator on duty restarts the service, without effect; orders stay queued.\n- 14:40 UTC Traffic is moved to the second site.\n\n",
        "We are sorry for the trouble. A review of the settings will be done by 18 March, and an alarm now sounds when five per cent of the payments fail. The next update is at 16:00 UTC; the orders that were queued are being worked off.\n\n",
        "The cause was a change of the settings that reached all sites at once. The test covered one site only, and nothing stopped the change when the first payments failed. The on-call engineer forgot to check the second site before the queued orders were released.\n\n",
    };

    private SampleText() {}

    static String ofWords(int words) {
        StringBuilder text = new StringBuilder("# Review of the payment outage\n\n");
        int count = 0;
        for (int i = 0; count < words; i++) {
            String paragraph = PARAGRAPHS[i % PARAGRAPHS.length];
            // Numbered, so that no two blocks are equal and the memo cannot help.
            text.append(
                    paragraph
                            .replace("2,150", "2," + (150 + i))
                            .replace("The ", "The " + (i % 7 == 0 ? "same " : ""))
                            .replace("We ", "In part " + i + " we "));
            count += paragraph.split("\\s+").length;
        }
        return text.toString();
    }
}
