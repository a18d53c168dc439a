// A read-only attachment that a child gets by fork() is read-only there, too.
//
// ref:     POSIX.1-2024 XSH fork() DESCRIPTION; XSH shmat() DESCRIPTION SHM_RDONLY; XSH 2.8.3 Memory Protection
// profile: xsi
// strength: shall
// needs:   fork

#include "support/sysv_shm.hpp"

int main() {
    const int id = new_segment(100);
    attached(id)[0] = 'a';
    auto* memory = static_cast<char*>(shmat(id, nullptr, SHM_RDONLY));
    Child reader([&] { observe("a child reads", Bytes{memory, 1}); });
    observe("the reader", reader.wait());
    Child writer([&] {
        crash_without_core();
        *static_cast<volatile char*>(memory) = 'b';
    });
    observe("a child that writes", writer.wait());
    observe("what is there", Bytes{memory, 1});
}
