// Closing the descriptor with which a process has registered for notification makes the registration free for another.
//
// ref:     POSIX.1-2024 XSH mq_close() DESCRIPTION
// profile: option MSG
// strength: shall
// needs:   fork

#include "support/queues.hpp"

int main() {
    const char* name = unique_name();
    const mqd_t registering = new_mq(name);
    const mqd_t other = must(mq_open(name, O_RDWR));
    const sigevent event = by_signal(SIGUSR1);
    auto register_another = [&](const char* when) {
        Child child([&] { observe(when, mq_notify(other, &event)); });
        observe("child", child.wait());
    };

    observe("register", mq_notify(registering, &event));
    register_another("another process registers");
    observe("close", mq_close(registering));
    register_another("another process registers");
}
