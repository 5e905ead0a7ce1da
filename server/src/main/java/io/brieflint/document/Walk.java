package io.brieflint.document;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Visits a tree of any depth without recursion. */
final class Walk {
    interface Visitor {
        /** Whether to visit the children. */
        boolean enter(Node node);

        default void leave(Node node) {}
    }

    private Walk() {}

    static void below(Node root, Visitor visitor) {
        Node node = root.getFirstChild();
        while (node != null) {
            Node child = visitor.enter(node) ? node.getFirstChild() : null;
            node = child != null ? child : next(node, root, visitor);
        }
    }

    private static @Nullable Node next(Node from, Node root, Visitor visitor) {
        Node node = from;
        visitor.leave(node);
        while (node.getNext() == null) {
            node = node.getParent();
            if (node == null || node == root) {
                return null;
            }
            visitor.leave(node);
        }
        return node.getNext();
    }
}
