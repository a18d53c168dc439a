// Removing a queue wakes a receiver that waits for a message, with EIDRM.
//
// ref:     POSIX.1-2024 XSH msgrcv() ERRORS EIDRM
// profile: xsi
// strength: shall fail
// needs:   fork
// claims:  S1-065

#include "support/sysv_msg.hpp"

int main() {
    struct Outcome {
        ssize_t result;
        int error;
    };
    auto* outcome = shared<Outcome>();
    // A receiver that comes only after the removal gets EINVAL and tells nothing: then once more.
    int attempt = 0;
    eventually([&] {
        const int id = new_msg_queue();
        Gate ready;
        Child receiver([&] {
            Message message = {};
            ready.open();
            outcome->result = msgrcv(id, &message, sizeof message.text, 0, 0);
            outcome->error = errno;
        });
        ready.wait();
        let_it_block(receiver.pid());
        breathe(50 * attempt++);
        must(msgctl(id, IPC_RMID, nullptr));
        must(receiver.wait().status == 0);
        return outcome->result != -1 || outcome->error != EINVAL;
    });
    errno = outcome->error;
    observe("the receiver", outcome->result);
}
