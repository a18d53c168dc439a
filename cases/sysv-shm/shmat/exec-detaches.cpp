// exec detaches all segments, which live on with their data.
//
// ref:     POSIX.1-2024 XSH exec DESCRIPTION
// profile: xsi
// strength: shall
// needs:   fork exec
// claims:  S4-120 S4-139

#include "support/sysv_shm.hpp"

static int after_exec(const char* argument) {
    const int id = std::atoi(argument);
    observe("attachments in the new program", static_cast<long>(segment_status(id).shm_nattch));
    observe("the data once it attaches", Bytes{attached(id), 4});
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return after_exec(arguments[1]);
    const int id = new_segment(100);
    Child child([&] {
        auto* memory = static_cast<char*>(must(shmat(id, nullptr, 0)));
        std::memcpy(memory, "data", 4);
        observe("attachments before exec", static_cast<long>(segment_status(id).shm_nattch));
        must(execl(arguments[0], arguments[0], format("%d", id).chars, static_cast<char*>(nullptr)));
    });
    observe("the new program", child.wait());
}
