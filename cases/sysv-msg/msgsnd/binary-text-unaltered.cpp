// A text of any bytes arrives unaltered, whatever its length, and the rest of the buffer is left alone.
//
// ref:     POSIX.1-2024 XSH msgsnd() DESCRIPTION; XSH msgrcv() DESCRIPTION
// profile: xsi
// strength: shall

#include "support/sysv_msg.hpp"

int main() {
    struct Large {
        long type;
        char text[8192];
    };
    static Large sent, received;
    sent.type = 5;
    for (size_t i = 0; i < sizeof sent.text; ++i) sent.text[i] = static_cast<char>(i * 7 % 256);

    const int id = new_msg_queue();
    const size_t sizes[] = {1, 47, 48, 49, 255, 256, 257, 2047, 2048};  // 2048 bytes fit into the smallest queues known
    int failed = 0, unaltered = 0, behind_untouched = 0;
    for (size_t size : sizes) {
        std::memset(&received, 'z', sizeof received);
        failed += msgsnd(id, &sent, size, IPC_NOWAIT) == -1;
        failed += msgrcv(id, &received, sizeof received.text, 0, IPC_NOWAIT) != static_cast<ssize_t>(size);
        unaltered += received.type == sent.type && std::memcmp(sent.text, received.text, size) == 0;
        behind_untouched += received.text[size] == 'z';
    }
    observe("failures", failed);
    observe("texts unaltered", unaltered);
    observe("buffers untouched behind the text", behind_untouched);
}
