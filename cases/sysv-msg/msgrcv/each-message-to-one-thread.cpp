// When two threads send and three receive, each message is received once, by one of them.
//
// ref:      POSIX.1-2024 XSH msgrcv() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    threads
// assertion: sysv-msg.msgrcv.each-message-delivered-once

#include "support/sysv_msg.hpp"
#include "support/waking.hpp"

int main() {
    constexpr int each = 100;
    const int id = new_msg_queue();
    Atomic<int> times[2 * each] = {};
    Atomic<int> failed{0};
    struct Numbered {
        long type;
        int number, complement;
    };
    constexpr size_t size = 2 * sizeof(int);
    auto sender = [&](int first) {
        return [&, first] {
            for (int i = 0; i < each; ++i) {
                const Numbered message = {1, first + i, ~(first + i)};
                failed += msgsnd(id, &message, size, 0) == -1;
            }
        };
    };
    // Type 2, the sign to end, is sent after all of type 1.
    auto receiver = [&] {
        for (Numbered message = {1, 0, ~0}; message.type == 1;) {
            failed += msgrcv(id, &message, size, 0, 0) != static_cast<ssize_t>(size) || message.complement != ~message.number;
            if (message.type == 1 && message.number >= 0 && message.number < 2 * each) ++times[message.number];
        }
    };
    Thread a(receiver), b(receiver), c(receiver);
    Thread one(sender(0)), other(sender(each));
    one.join(), other.join();
    const Numbered end = {2, 0, ~0};
    for (int i = 0; i < 3; ++i) must(msgsnd(id, &end, size, 0));
    a.join(), b.join(), c.join();
    int once = 0;
    for (const auto& count : times) once += count == 1;
    observe("messages not sent or not received whole", failed.load());
    observe("messages received once", once);
}
