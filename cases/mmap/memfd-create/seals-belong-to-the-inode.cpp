// Seals belong to the file: a child that has inherited the descriptor, and a duplicate, see and obey those that another set.
//
// ref:      man7 fcntl(2) File Sealing
// profile:  linux
// strength: documented
// needs:    fork

#include "support/memfd.hpp"

int main() {
    const int file = must(memfd_create("ipcts", MFD_ALLOW_SEALING | memfd_exec())), copy = must(dup(file));
    must(ftruncate(file, 3));
    Child child([=] { observe("a child seals it against growing", Done{fcntl(file, F_ADD_SEALS, F_SEAL_GROW)}); });
    observe("child", child.wait());
    observe("the seal is seen in the parent", fcntl(file, F_GET_SEALS) == F_SEAL_GROW);
    observe("grow it", ftruncate(file, 4));
    observe("grow it by the duplicate", ftruncate(copy, 4));
    observe("set the same seal again", Done{fcntl(copy, F_ADD_SEALS, F_SEAL_GROW)});
    observe("shrink it", ftruncate(copy, 2));
}
