// A null notification takes the process's registration back: no signal comes, and another process may register.
//
// ref:     POSIX.1-2024 XSH mq_notify() DESCRIPTION
// profile: option MSG
// strength: shall
// needs:   fork

#include "support/queues.hpp"

int main() {
    const mqd_t queue = new_mq();
    handle(SIGUSR1);
    const sigevent event = by_signal(SIGUSR1);
    observe("register", mq_notify(queue, &event));
    observe("register twice", mq_notify(queue, &event));
    observe("take it back", mq_notify(queue, nullptr));
    must(mq_send(queue, "x", 1, 0));
    observe("handled after a message", handled_in_the_end());

    auto register_another = [&] {
        Child child([&] { observe("another process registers", mq_notify(queue, &event)); });
        observe("child", child.wait());
    };
    observe("register", mq_notify(queue, &event));
    register_another();
    observe("take it back", mq_notify(queue, nullptr));
    register_another();
}
