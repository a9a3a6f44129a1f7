# Redraw with: gnuplot groups.gp
reset
set encoding utf8
set terminal pngcairo size 1300,527 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'groups.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0720849
set rmargin at screen 0.422992
set tmargin at screen 0.905503
set bmargin at screen 0.161073
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-2.17313:3.31711]
set xtics nomirror out scale 0.6,0.3 ('' -2, '' 0, '' 2)
set yrange [-2.5805:5.61711]
set ytics nomirror out scale 0.6,0.3 ('' -2, '' 0, '' 2, '' 4)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[10] = [0x190072b2, 0x19d55e00, 0x19009e73, 0x19cc79a7, 0x19e69f00, 0x1956b4e9, 0x19000000, 0x19b8a500, 0x197f4a1e, 0x198c8c8c]
array shape[10] = [7, 5, 9, 13, 11, 15, 6, 4, 8, 2]
set label '−2' at screen 0.0831502,0.121415 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.21098,0.121415 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '2' at screen 0.33881,0.121415 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−2' at screen 0.0627772,0.213789 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.0627772,0.39541 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '2' at screen 0.0627772,0.577031 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '4' at screen 0.0627772,0.758652 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Ink (standard deviations)' at screen 0.247539,0.0671452 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Edges (standard deviations)' at screen 0.026,0.533288 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'first centres: inertia 0.49 an image' at screen 0.247539,0.945161 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set label '' at screen 0.896677,0.87315 point pointtype 7 pointsize 1.69231 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'group 1' at screen 0.912754,0.87315 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.896677,0.808444 point pointtype 5 pointsize 1.69231 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'group 2' at screen 0.912754,0.808444 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.896677,0.743738 point pointtype 9 pointsize 1.69231 linecolor rgb '#009e73' linewidth 1.5 front
set label 'group 3' at screen 0.912754,0.743738 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.896677,0.679032 point pointtype 13 pointsize 1.69231 linecolor rgb '#cc79a7' linewidth 1.5 front
set label 'group 4' at screen 0.912754,0.679032 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.896677,0.614326 point pointtype 11 pointsize 1.69231 linecolor rgb '#e69f00' linewidth 1.5 front
set label 'group 5' at screen 0.912754,0.614326 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.896677,0.54962 point pointtype 15 pointsize 1.69231 linecolor rgb '#56b4e9' linewidth 1.5 front
set label 'group 6' at screen 0.912754,0.54962 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.896677,0.484915 point pointtype 6 pointsize 1.69231 linecolor rgb '#000000' linewidth 1.5 front
set label 'group 7' at screen 0.912754,0.484915 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.896677,0.420209 point pointtype 4 pointsize 1.69231 linecolor rgb '#b8a500' linewidth 1.5 front
set label 'group 8' at screen 0.912754,0.420209 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.896677,0.355503 point pointtype 8 pointsize 1.69231 linecolor rgb '#7f4a1e' linewidth 1.5 front
set label 'group 9' at screen 0.912754,0.355503 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.896677,0.290797 point pointtype 2 pointsize 1.69231 linecolor rgb '#8c8c8c' linewidth 1.5 front
set label 'group 10' at screen 0.912754,0.290797 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'groups.1.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.642758 linecolor rgb variable, \
     'groups.crosses.1.dat' using 1:2 with points pointtype 2 pointsize 2.448 linewidth 5.04 linecolor rgb '#ffffff', \
     'groups.crosses.1.dat' using 1:2 with points pointtype 2 pointsize 2.16 linewidth 2.52 linecolor rgb '#000000'
unset label
unset arrow
unset object
set lmargin at screen 0.50277
set rmargin at screen 0.853677
set tmargin at screen 0.905503
set bmargin at screen 0.161073
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-2.17313:3.31711]
set xtics nomirror out scale 0.6,0.3 ('' -2, '' 0, '' 2)
set yrange [-2.5805:5.61711]
set ytics nomirror out scale 0.6,0.3 ('' -2, '' 0, '' 2, '' 4)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[10] = [0x190072b2, 0x19d55e00, 0x19009e73, 0x19cc79a7, 0x19e69f00, 0x1956b4e9, 0x19000000, 0x19b8a500, 0x197f4a1e, 0x198c8c8c]
array shape[10] = [7, 5, 9, 13, 11, 15, 6, 4, 8, 2]
set label '−2' at screen 0.513835,0.121415 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.641664,0.121415 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '2' at screen 0.769494,0.121415 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−2' at screen 0.493462,0.213789 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.493462,0.39541 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '2' at screen 0.493462,0.577031 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '4' at screen 0.493462,0.758652 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Ink (standard deviations)' at screen 0.678223,0.0671452 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Edges (standard deviations)' at screen 0.456685,0.533288 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'after 60 rounds: inertia 0.25 an image' at screen 0.678223,0.945161 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'groups.2.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.642758 linecolor rgb variable, \
     'groups.crosses.2.dat' using 1:2 with points pointtype 2 pointsize 2.448 linewidth 5.04 linecolor rgb '#ffffff', \
     'groups.crosses.2.dat' using 1:2 with points pointtype 2 pointsize 2.16 linewidth 2.52 linecolor rgb '#000000'
unset label
unset arrow
unset object
unset multiplot
unset output
