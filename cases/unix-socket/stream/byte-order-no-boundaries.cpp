// A stream delivers its bytes in order and knows nothing of the calls that sent them: two messages arrive as one piece.
//
// ref:      POSIX.1-2024 XSH 2.10.6
// profile:  posix
// strength: shall
// claims:   S2-003 S3-005 S4-164

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    observe("first send", send(sender, "ab", 3, 0));  // with its null byte
    observe("second send", send(sender, "cd", 2, 0));
    char bytes[16] = "";
    observe("one recv for all", Bytes{bytes, recv(receiver, bytes, 5, MSG_WAITALL)});
}
