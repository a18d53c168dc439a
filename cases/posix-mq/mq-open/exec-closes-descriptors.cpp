// exec closes message queue descriptors as mq_close() does: a registration for notification made with one of them is gone.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION; POSIX.1-2024 XSH mq_close() DESCRIPTION
// profile:  option MSG
// strength: shall
// needs:    fork exec

#include "support/queues.hpp"

static int after_exec(const char* name) {
    const sigevent event = by_signal(SIGUSR1);
    observe("register after exec", mq_notify(must(mq_open(name, O_RDWR)), &event));
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return after_exec(arguments[1]);
    const char* name = unique_name();
    const mqd_t queue = new_mq(name);
    Child child([&] {
        const sigevent event = by_signal(SIGUSR1);
        observe("register", mq_notify(queue, &event));
        observe("register again", mq_notify(queue, &event));
        must(execl(arguments[0], arguments[0], name, static_cast<char*>(nullptr)));
    });
    observe("child", child.wait());
}
