package io.brieflint.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import opennlp.tools.ml.model.MaxentModel;

/**
 * A maximum-entropy model that is read many times faster than OpenNLP's, because it keeps the
 * predicates as hashes. It computes the very same doubles. Immutable.
 */
final class FlatModel implements MaxentModel {
    /** "BFP" and a version. */
    private static final int MAGIC = 0x42465001;

    private final int beamSize;
    private final String[] outcomes;

    /** Of the predicates, ascending. */
    private final long[] hashes;

    /** Where the weights of each predicate begin, and where the last ones end. */
    private final int[] starts;

    private final byte[] weighted;
    private final double[] weights;
    private final double prior;
    private final double priorExp;

    /**
     * @param weighted for each weight, the index of the outcome that it speaks for
     */
    FlatModel(
            int beamSize,
            String[] outcomes,
            long[] hashes,
            int[] starts,
            byte[] weighted,
            double[] weights) {
        this.beamSize = beamSize;
        this.outcomes = outcomes;
        this.hashes = hashes;
        this.starts = starts;
        this.weighted = weighted;
        this.weights = weights;
        this.prior = StrictMath.log(1.0 / outcomes.length);
        this.priorExp = StrictMath.exp(prior);
    }

    static FlatModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MAGIC) {
            throw new IOException("not a flat part-of-speech model of this version");
        }
        int beamSize = data.readInt();
        String[] outcomes = new String[data.readInt()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = data.readUTF();
        }
        long[] hashes = new long[data.readInt()];
        double[] weights = new double[data.readInt()];
        int[] starts = new int[hashes.length + 1];
        byte[] weighted = new byte[weights.length];
        // Buffers copy and swap bytes natively; value by value would take longer in a cold machine.
        ByteBuffer body = body(data, size(hashes.length, weights.length));
        body.asLongBuffer().get(hashes);
        body.position(body.position() + Long.BYTES * hashes.length);
        body.asDoubleBuffer().get(weights);
        body.position(body.position() + Double.BYTES * weights.length);
        body.asIntBuffer().get(starts);
        body.position(body.position() + Integer.BYTES * starts.length);
        body.get(weighted);
        return new FlatModel(beamSize, outcomes, hashes, starts, weighted, weights);
    }

    private static ByteBuffer body(DataInputStream data, int size) throws IOException {
        byte[] bytes = new byte[size];
        data.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }

    private static int size(int predicates, int weights) {
        return predicates * Long.BYTES
                + weights * Double.BYTES
                + (predicates + 1) * Integer.BYTES
                + weights;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(beamSize);
        out.writeInt(outcomes.length);
        for (String outcome : outcomes) {
            out.writeUTF(outcome);
        }
        out.writeInt(hashes.length);
        out.writeInt(weights.length);
        ByteBuffer body = ByteBuffer.allocate(size(hashes.length, weights.length));
        for (long hash : hashes) {
            body.putLong(hash);
        }
        for (double weight : weights) {
            body.putDouble(weight);
        }
        for (int start : starts) {
            body.putInt(start);
        }
        body.put(weighted);
        out.write(body.array());
    }

    /** FNV-1a over characters, with the final mix of MurmurHash 3. */
    static long hash(String predicate) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < predicate.length(); i++) {
            hash = (hash ^ predicate.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }

    int beamSize() {
        return beamSize;
    }

    @Override
    public double[] eval(String[] context) {
        return eval(context, new double[outcomes.length]);
    }

    @Override
    public double[] eval(String[] context, double[] probabilities) {
        Arrays.fill(probabilities, prior);
        for (String predicate : context) {
            int found = Arrays.binarySearch(hashes, hash(predicate));
            if (found >= 0) {
                for (int i = starts[found]; i < starts[found + 1]; i++) {
                    probabilities[weighted[i]] += weights[i];
                }
            }
        }
        double sum = 0;
        for (int i = 0; i < probabilities.length; i++) {
            boolean untouched = probabilities[i] == prior;
            probabilities[i] = untouched ? priorExp : StrictMath.exp(probabilities[i]);
            sum += probabilities[i];
        }
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }

    @Override
    public double[] eval(String[] context, float[] values) {
        throw new UnsupportedOperationException("predicates of a tagger have no values");
    }

    @Override
    public String getBestOutcome(double[] probabilities) {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            if (probabilities[i] > probabilities[best]) {
                best = i;
            }
        }
        return outcomes[best];
    }

    @Override
    public String getAllOutcomes(double[] probabilities) {
        return Arrays.toString(outcomes) + Arrays.toString(probabilities);
    }

    @Override
    public String getOutcome(int index) {
        return outcomes[index];
    }

    @Override
    public int getIndex(String outcome) {
        return Arrays.asList(outcomes).indexOf(outcome);
    }

    @Override
    public int getNumOutcomes() {
        return outcomes.length;
    }
}
