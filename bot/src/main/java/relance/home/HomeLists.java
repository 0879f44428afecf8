package relance.home;

import relance.chat.Node;
import relance.chat.Text;

import java.util.List;

/// What one person's home lists; what is asked of them is drawn by the features that ask.
record HomeLists(
        Listing<List<Node>> toAnswer,
        Listing<List<Node>> mine,
        Listing<Text> moved,
        Listing<Text> asked) {}
