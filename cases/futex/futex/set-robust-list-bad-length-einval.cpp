// set_robust_list() refuses a length that is not that of a list head; get_robust_list() gives back what was set.
//
// ref:      man7 set_robust_list(2) ERRORS EINVAL; man7 set_robust_list(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/futex.hpp"

int main() {
    static robust_list_head head;  // the kernel reads it when the process ends
    head.list.next = &head.list;
    for (long difference : {-1L, 1L})
        observe("a wrong length", syscall(SYS_set_robust_list, &head, sizeof head + static_cast<size_t>(difference)));
    observe("the right length", syscall(SYS_set_robust_list, &head, sizeof head));
    robust_list_head* found = nullptr;
    size_t length = 0;
    observe("get_robust_list", syscall(SYS_get_robust_list, 0, &found, &length));
    observe("the same head", found == &head);
    observe("the size of a list head", length == sizeof head);
}
