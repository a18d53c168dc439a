// Removing a queue wakes a sender that waits for room, with EIDRM.
//
// ref:     POSIX.1-2024 XSH msgsnd() ERRORS EIDRM
// profile: xsi
// strength: shall fail
// needs:   fork

#include "support/sysv_msg.hpp"

int main() {
    struct Outcome {
        int result, error;
    };
    auto* outcome = shared<Outcome>();
    // A sender that comes only after the removal gets EINVAL and tells nothing: then once more.
    int attempt = 0;
    eventually([&] {
        const int id = new_full_queue();
        Gate ready;
        Child sender([&] {
            const Message message = {2, "late"};
            ready.open();
            outcome->result = msgsnd(id, &message, 4, 0);
            outcome->error = errno;
        });
        ready.wait();
        let_it_block(sender.pid());
        breathe(50 * attempt++);
        must(msgctl(id, IPC_RMID, nullptr));
        must(sender.wait().status == 0);
        return outcome->result != -1 || outcome->error != EINVAL;
    });
    errno = outcome->error;
    observe("the sender", outcome->result);
}
