// A message above the system's limit for one message is refused, smaller ones are sent whole.
//
// ref:     POSIX.1-2024 XSH msgsnd() ERRORS EINVAL
// profile: xsi
// strength: shall fail

#include "support/sysv_msg.hpp"

int main() {
    const size_t most = 16 << 20;
    const int id = new_msg_queue();
    struct Large {
        long type;
        char text[most];
    };
    auto* message = static_cast<Large*>(must(calloc(1, sizeof(Large))));
    message->type = 1;
    for (size_t i = 0; i < 65'536; ++i) message->text[i] = static_cast<char>(i % 251);
    auto* received = static_cast<Large*>(must(calloc(1, sizeof(Large))));

    // A message within the limit may still be larger than the queue (EAGAIN).
    int result = 0, whole = 0, sent = 0;
    size_t size = 1;
    for (; size <= most; size *= 2) {
        result = msgsnd(id, message, size, IPC_NOWAIT);
        if (result == -1 && errno != EAGAIN) break;
        if (result == -1) continue;
        ++sent;
        whole += msgrcv(id, received, size, 0, IPC_NOWAIT) == static_cast<ssize_t>(size) && received->type == 1 &&
                 std::memcmp(message->text, received->text, size) == 0;
    }
    const int error = errno;
    const bool all_whole = sent > 0 && whole == sent;
    if (size > most && all_whole) unsupported("no limit below 16 MiB");
    note("%zu bytes", size);
    errno = error;
    observe("too large", result);
    observe("all smaller ones arrived whole", all_whole);
    observe("messages", static_cast<long>(queue_status(id).msg_qnum));
}
