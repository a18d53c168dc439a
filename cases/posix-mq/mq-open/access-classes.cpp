// The mode of a queue tells its owner and everybody else apart: each may receive or send as the bits for him say, as with a file.
//
// ref:      POSIX.1-2024 XSH mq_open() DESCRIPTION; POSIX.1-2024 XSH mq_open() ERRORS EACCES
// profile:  option MSG
// strength: shall
// needs:    fork two-uids root

#include "support/queues.hpp"
#include "support/users.hpp"

static void try_to_open(const char* what, const char* name, int flags) {
    const mqd_t queue = mq_open(name, flags);
    observe(what, Queue{queue});
    if (!is_failed(queue)) note("messages: %ld", messages_in(queue));
}

static void open_as(const char* who, uid_t user, const char* name) {
    Child child([&] {
        become(user);
        try_to_open(format("%s, to receive", who).chars, name, O_RDONLY);
        try_to_open(format("%s, to send", who).chars, name, O_WRONLY);
    });
    observe(who, child.wait());
}

int main() {
    require_queues();
    require_two_users();
    umask(0);
    for (const mode_t mode : {0604, 0462}) {
        const char* name = unique_name();
        Child maker([&] {
            become(first_user);
            mq_attr attributes = queue_attributes(3, 16);
            observe(format("mode %04o", static_cast<unsigned>(mode)).chars,
                    Queue{mq_open(name, O_CREAT | O_EXCL | O_RDONLY, mode, &attributes)});
        });
        observe("maker", maker.wait());
        open_as("the owner", first_user, name);
        open_as("another user", second_user, name);
    }
}
