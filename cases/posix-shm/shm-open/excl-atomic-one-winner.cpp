// Of several processes that create an object with O_CREAT and O_EXCL at the same time exactly one succeeds; the others get EEXIST.
//
// ref:      POSIX.1-2024 XSH shm_open() DESCRIPTION O_EXCL; POSIX.1-2024 XSH shm_open() ERRORS EEXIST
// profile:  option SHM
// strength: shall
// needs:    fork

#include "support/memory.hpp"
#include "support/named_shm.hpp"

struct Count {
    int created, existed;
};

int main() {
    require_shared_memory_objects();
    const char* name = unique_name();
    auto* count = shared<Count>();
    Gate start;
    const auto rival = [&] {
        start.wait();
        if (shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600) >= 0) __atomic_fetch_add(&count->created, 1, __ATOMIC_SEQ_CST);
        else if (errno == EEXIST) __atomic_fetch_add(&count->existed, 1, __ATOMIC_SEQ_CST);
    };
    Child first(rival), second(rival), third(rival), fourth(rival);
    for (int i = 0; i < 4; ++i) start.open();
    for (Child* child : {&first, &second, &third, &fourth}) observe("child", child->wait());
    observe("created it", count->created);
    observe("found it there", count->existed);
}
