// Several processes send and several receive: each message is received once, by one of them.
//
// ref:     POSIX.1-2024 XSH msgrcv() DESCRIPTION
// profile: xsi
// strength: shall
// needs:   fork
// claims:  S1-058

#include "support/sysv_msg.hpp"

int main() {
    const int senders = 2, each = 100;
    struct Numbered {
        long type;
        int number, complement;
    };
    const size_t size = 2 * sizeof(int);
    const int id = new_msg_queue();
    struct Receipts {
        int of[senders * each];
    };
    auto* receipts = shared<Receipts>();

    auto send_all = [&](int sender) {
        for (int i = 0; i < each; ++i) {
            const Numbered message = {1, sender * each + i, ~(sender * each + i)};
            if (msgsnd(id, &message, size, 0) == -1) return 1;
        }
        return 0;
    };
    // Type 2, the sign to end, is sent after all of type 1.
    auto receive_all = [&] {
        for (;;) {
            Numbered message = {};
            if (msgrcv(id, &message, size, 0, 0) != static_cast<ssize_t>(size)) return 1;
            if (message.complement != ~message.number) return 2;
            if (message.type == 2) return 0;
            if (message.number < 0 || message.number >= senders * each) return 1;
            __atomic_fetch_add(&receipts->of[message.number], 1, __ATOMIC_SEQ_CST);
        }
    };
    Child first([&] { return receive_all(); }), second([&] { return receive_all(); }), third([&] { return receive_all(); });
    Child sender([&] { return send_all(0); });
    observe("failures of one sender", send_all(1));
    observe("the other sender", sender.wait());
    const Numbered end = {2, 0, ~0};
    for (int i = 0; i < 3; ++i) must(msgsnd(id, &end, size, 0));
    for (Child* receiver : {&first, &second, &third}) observe("a receiver", receiver->wait());

    int once = 0;
    for (int count : receipts->of) once += count == 1;
    observe("messages received once", once);
    observe("messages left", static_cast<long>(queue_status(id).msg_qnum));
}
