// A process without privilege gets a lease of its own files only.
//
// ref:      man7 fcntl(2) Leases
// profile:  linux
// strength: documented
// needs:    fork root two-uids

#include "support/leases.hpp"
#include "support/users.hpp"

int main() {
    require_two_users();
    require_leases();
    enter_scratch_directory();
    const int others = must(open("others", O_RDONLY | O_CREAT, 0644)), own = must(open("own", O_RDONLY | O_CREAT, 0644));
    must(chown("own", first_user, static_cast<gid_t>(first_user)));
    Child child([&] {
        become(first_user);
        observe("refused for the file of another user", fcntl(others, F_SETLEASE, F_RDLCK) == -1);
        observe("lease", lease_type(fcntl(others, F_GETLEASE)));
        observe("read lease of an own file", fcntl(own, F_SETLEASE, F_RDLCK));
        observe("lease", lease_type(fcntl(own, F_GETLEASE)));
    });
    observe("the user", child.wait());
}
