// mq_open() for an access that the queue's mode does not give the caller fails with EACCES.
//
// ref:     POSIX.1-2024 XSH mq_open() ERRORS EACCES
// profile: option MSG
// strength: shall fail
// needs:   fork two-uids root

#include "support/queues.hpp"
#include "support/users.hpp"

static void as_another_user(const char* mode, const char* name) {
    Child child([&] {
        become(second_user);
        observe(format("%s, O_RDONLY", mode).chars, Queue{mq_open(name, O_RDONLY)});
        observe(format("%s, O_WRONLY", mode).chars, Queue{mq_open(name, O_WRONLY)});
        observe(format("%s, O_RDWR", mode).chars, Queue{mq_open(name, O_RDWR)});
    });
    observe("child", child.wait());
}

int main() {
    require_queues();
    require_two_users();
    umask(0);
    const char *secret = unique_name(), *readable = unique_name();
    mq_attr attributes = queue_attributes(3, 16);
    must(mq_open(secret, O_CREAT | O_EXCL | O_RDWR, 0600, &attributes));
    must(mq_open(readable, O_CREAT | O_EXCL | O_RDWR, 0444, &attributes));
    as_another_user("mode 0600", secret);
    as_another_user("mode 0444", readable);
}
