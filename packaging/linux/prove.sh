#!/usr/bin/env bash
# Proves the package on a system that has nothing else: a minimal Debian, made for it.
#
#   packaging/linux/prove.sh [FOLDER-OF-DICOM-FILES ...]     (as root; dist/*.deb must be built)
#
# Installs the .deb with apt there, runs it as an ordinary user without a network on a
# virtual screen, opens the demo study and the given series, gets findings (in one of them
# there must be some), exports, measures the start, removes the package and looks for what it
# left behind. An AppImage beside the package passes the self-test there too. Pictures, results
# and the self-test's report come out in build/proof. Needs debootstrap, xvfb, xdotool and
# imagemagick. The line that it ends with says that it proved.
set -euo pipefail

root="$(cd "$(dirname "$0")/../.." && pwd)"
package="$(ls "$root"/dist/medviewer_*.deb | tail -1)"
image="$(find "$root/dist" -name 'medviewer-*.AppImage' | sort | tail -1)"  # proved too, if it is there
series=("$@")
base="$root/build/clean-debian"       # made once, then only copied
system="$root/build/proof-system"
proof="$root/build/proof"
suite=bookworm
user=reader

say() { printf '\n== %s\n' "$*"; }
fail() { printf 'prove.sh: %s\n' "$*" >&2; exit 1; }

# Puts into $command what runs the words within the clean system, as the ordinary user, without
# a network of any kind.
make_command() {
  command=(unshare --net --mount --pid --fork --kill-child bash -c "
    mount --bind '$screen_socket' '$system/tmp/.X11-unix'
    mount -t proc proc '$system/proc'
    exec chroot --userspec=1000:1000 '$system' env -i HOME=/home/$user USER=$user LANG=C.UTF-8 \
      PATH=/usr/bin:/bin DISPLAY=:$screen XDG_RUNTIME_DIR=/home/$user OMP_NUM_THREADS=2 \"\$@\"
  " as_user "$@")
}
as_user() { make_command "$@"; "${command[@]}"; }

say "A minimal Debian $suite"
[ -d "$base" ] || debootstrap --variant=minbase "$suite" "$base"
rm -rf "$system" "$proof"
mkdir -p "$proof"
cp -a "$base" "$system"
install -m 644 /etc/resolv.conf "$system/etc/resolv.conf"
all_files() { find "$system" -xdev \( -path "$system/var" -o -path "$system/tmp" -o -path "$system/home" -o -path "$system/proc" \) -prune -o -print | sort; }
all_files >"$proof/files-before.txt"

say "Installing $(basename "$package") with what it depends on"
install -m 644 "$package" "$system/tmp/medviewer.deb"
chroot "$system" apt-get update -qq
chroot "$system" env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y -qq --no-install-recommends /tmp/medviewer.deb >"$proof/install.log" 2>&1 \
  || { tail -20 "$proof/install.log"; fail "it cannot be installed"; }
rm "$system/tmp/medviewer.deb"
chroot "$system" useradd --create-home --uid 1000 "$user"
du -sm "$system/opt/medviewer" | sed 's/\t.*/ MB installed/'
chroot "$system" sh -c 'ls -l /usr/bin/medviewer /usr/share/applications/medviewer.desktop /usr/share/mime/packages/medviewer.xml'

say "Every library that the program's own ones name is found"
chroot "$system" sh -c '
  find /opt/medviewer -name "*.so*" -type f | LD_LIBRARY_PATH=/opt/medviewer/_internal xargs -n 50 ldd 2>/dev/null |
    grep "not found" | sort -u' >"$proof/missing-libraries.txt" || true
cat "$proof/missing-libraries.txt"

say "A virtual screen"
screen=97
screen_socket=/tmp/.X11-unix
mkdir -p "$screen_socket" "$system/tmp/.X11-unix"
Xvfb ":$screen" -screen 0 1600x1000x24 -nolisten tcp -noreset >"$proof/xvfb.log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || true' EXIT
sleep 2

say "No network in there"
if as_user sh -c 'cat /proc/net/dev' | tail -n +3 | grep -v ' lo:' | grep -q :; then fail "there is a network"; fi

say "medviewer self-test"
as_user medviewer self-test --no-window --report /home/$user/self-test.json | tee "$proof/self-test.txt"
cp "$system/home/$user/self-test.json" "$proof/"

if [ -n "$image" ]; then
  say "The AppImage, where nothing can be mounted: it unpacks itself and passes the self-test"
  install -m 755 "$image" "$system/home/$user/viewer.AppImage"
  as_user /home/$user/viewer.AppImage self-test --no-window | tee "$proof/self-test-appimage.txt"
fi

number=0
for each in "${series[@]}"; do
  number=$((number + 1))
  say "Series $number, $(basename "$each"): analyse, report and DICOM objects; copies without names"
  cp -rL "$each" "$system/home/$user/series-$number"
  chown -R 1000:1000 "$system/home/$user/series-$number"
  as_user medviewer info /home/$user/series-$number >"$proof/info-$number.txt"
  head -20 "$proof/info-$number.txt"
  out=/home/$user/out-$number
  as_user medviewer analyse /home/$user/series-$number --out $out --dicom all --report all || [ $? -eq 3 ]
  as_user medviewer deidentify /home/$user/series-$number --out /home/$user/copies-$number || [ $? -eq 3 ]
  (cd "$system$out" && find . -type f | sort)
  cp -r "$system$out" "$proof/"
done
if [ ${#series[@]} -gt 0 ]; then
  found="$(find "$proof" -path "$proof/out-*" -name 'seg-*.dcm')"
  [ -n "$found" ] || fail "no finding arose in any of the series"
fi
say "The demo study, as the last check of the self-test does it: pictures of the window"
as_user medviewer demo --screenshots /home/$user/pictures
ls "$system/home/$user/pictures"
cp -r "$system/home/$user/pictures" "$proof/"

# Starts the program; $seconds is how long it took until its window was on the screen.
start() {
  local begun now
  begun=$(date +%s.%N)
  make_command medviewer "$@"
  "${command[@]}" >"$proof/window.log" 2>&1 &  # not through a function: its shell would be killed
  window=$!
  for _ in $(seq 1 2400); do
    if xdotool_search; then break; fi
    sleep 0.05
  done
  xdotool_search || { cat "$proof/window.log"; fail "no window was seen within two minutes"; }
  now=$(date +%s.%N)
  seconds=$(echo "$now - $begun" | bc)
}
xdotool_search() { DISPLAY=":$screen" xdotool search --onlyvisible --name medviewer >/dev/null 2>&1; }
# The program is the first process of its PID namespace: only SIGKILL from outside ends it, and not
# through unshare, whose signal for its child is lost when the user changes.
stop() { pkill -KILL -P "$window" 2>/dev/null || true; wait "$window" 2>/dev/null || true; while xdotool_search; do sleep 0.1; done; }

say "The window: seconds until it is seen, with the files out of the memory, then again"
sync; echo 3 >/proc/sys/vm/drop_caches 2>/dev/null || echo "(the cache cannot be emptied here)"
start; echo "cold: $seconds s" | tee "$proof/start.txt"; stop
for _ in 1 2 3; do start; echo "warm: $seconds s" | tee -a "$proof/start.txt"; stop; done

say "The window with the real series, as a reader sees it"
start ${series:+/home/$user/series-$number}
sleep "${SECONDS_TO_LOOK:-45}"  # more on a machine that is busy with other things
DISPLAY=":$screen" import -window root "$proof/window.png"
stop

say "The audit trail of all that"
as_user medviewer audit verify

say "Removing"
chroot "$system" env DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq --autoremove medviewer >"$proof/remove.log" 2>&1
left="$(find "$system" -xdev -iname '*medviewer*' -not -path "$system/home/*" -not -path "$system/var/*" -not -path "$system/tmp/*")"
[ -z "$left" ] || fail "left behind: $left"
[ ! -e "$system/opt/medviewer" ] || fail "left behind: /opt/medviewer"
all_files >"$proof/files-after.txt"
comm -13 "$proof/files-before.txt" "$proof/files-after.txt" >"$proof/files-new.txt"
echo "Files of the system that were not there before (what other packages keep): $(wc -l <"$proof/files-new.txt"), listed in files-new.txt"
[ -d "$system/home/$user/.local/share/medviewer" ] || fail "the user's own files are gone"
echo "Nothing is left of the program; the user's settings and audit trail stay."
say "Proved. Pictures and logs: $proof"
