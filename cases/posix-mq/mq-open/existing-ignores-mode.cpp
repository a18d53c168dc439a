// O_CREAT of a queue that exists leaves its permissions: a mode that allows more does not let anybody else in.
//
// ref:       POSIX.1-2024 XSH mq_open() DESCRIPTION O_CREAT; POSIX.1-2024 XSH mq_open() ERRORS EACCES
// profile:   option MSG
// strength:  shall
// needs:     fork two-uids root
// assertion: posix-mq.mq-open.existing-ignores-attr-and-mode

#include "support/queues.hpp"
#include "support/users.hpp"

int main() {
    require_queues();
    require_two_users();
    umask(0);
    const char* name = unique_name();
    mq_attr attributes = queue_attributes(3, 16);
    Child maker([&] {
        become(first_user);
        must(mq_open(name, O_CREAT | O_EXCL | O_RDWR, 0600, &attributes));
        const mqd_t again = mq_open(name, O_CREAT | O_RDWR, 0666, &attributes);
        observe("its maker opens it with O_CREAT and mode 0666", Queue{again});
        observe("messages", messages_in(must(again)));
    });
    observe("maker", maker.wait());
    Child other([&] {
        become(second_user);
        observe("another user", Queue{mq_open(name, O_RDONLY)});
        observe("another user with O_CREAT and mode 0666", Queue{mq_open(name, O_CREAT | O_RDONLY, 0666, &attributes)});
    });
    observe("the other user", other.wait());
}
