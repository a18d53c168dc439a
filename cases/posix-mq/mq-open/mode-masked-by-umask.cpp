// On Linux a new queue gets the permissions asked for, less those in the file mode creation mask.
//
// ref:      man7 mq_open(3) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork two-uids root

#include "support/queues.hpp"
#include "support/users.hpp"

static void open_as_another_user(mode_t mask) {
    const char* name = unique_name();
    Child maker([&] {
        become(first_user);
        umask(mask);
        mq_attr attributes = queue_attributes(3, 16);
        observe("created with mode 0666", Queue{mq_open(name, O_CREAT | O_EXCL | O_RDWR, 0666, &attributes)});
    });
    observe("maker", maker.wait());
    Child other([&] {
        become(second_user);
        const mqd_t receiving = mq_open(name, O_RDONLY), sending = mq_open(name, O_WRONLY);
        observe("another user opens it for receiving", Queue{receiving});
        observe("and for sending", Queue{sending});
        if (!is_failed(sending)) observe("and sends", mq_send(sending, "x", 1, 0));
        if (!is_failed(receiving)) note("messages: %ld", messages_in(receiving));
    });
    observe(format("the other user, with a mask of %04o", static_cast<unsigned>(mask)).chars, other.wait());
}

int main() {
    require_queues();
    require_two_users();
    open_as_another_user(0);
    open_as_another_user(0022);
    open_as_another_user(0066);
}
