# Redraw with: gnuplot starts.gp
reset
set encoding utf8
set terminal pngcairo size 1200,900 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'starts.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.101067
set rmargin at screen 0.976667
set tmargin at screen 0.973333
set bmargin at screen 0.100556
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-0.22533:5.85859]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 1, '' 2, '' 3, '' 4, '' 5)
set yrange [0.535512:0.596164]
set ytics nomirror out scale 0.6,0.3 ('' 0.54, '' 0.56, '' 0.58)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0' at screen 0.133496,0.0741667 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1' at screen 0.277417,0.0741667 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2' at screen 0.421337,0.0741667 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3' at screen 0.565258,0.0741667 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4' at screen 0.709178,0.0741667 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '5' at screen 0.853099,0.0741667 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.54' at screen 0.0896083,0.165136 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.56' at screen 0.0896083,0.452935 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.58' at screen 0.0896083,0.740733 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Inertia above the lowest (%)' at screen 0.538867,0.0380556 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'NMI' at screen 0.02875,0.536944 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
plot 'starts.dat' using 1:2 with points pointtype 7 pointsize 1.5 linecolor rgb '#190072b2'
unset label
unset arrow
unset object
unset multiplot
unset output
