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
array color[10] = [0x3f0072b2, 0x3fd55e00, 0x3f009e73, 0x3fcc79a7, 0x3fe69f00, 0x3f56b4e9, 0x3f000000, 0x3fb8a500, 0x3f7f4a1e, 0x3f8c8c8c]
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
set arrow from screen 0.159865,0.273631 to screen 0.169529,0.242446 nohead back linecolor rgb '#9a9a9a' linewidth 1.2
set label '1' at screen 0.1754,0.224913 center font 'DejaVu Sans,13.2' textcolor rgb '#0072b2' front
set arrow from screen 0.177958,0.344701 to screen 0.214878,0.232611 nohead back linecolor rgb '#9a9a9a' linewidth 1.2
set label '2' at screen 0.220748,0.215078 center font 'DejaVu Sans,13.2' textcolor rgb '#bf5400' front
set arrow from screen 0.203471,0.389792 to screen 0.216154,0.51153 nohead back linecolor rgb '#9a9a9a' linewidth 1.2
set label '3' at screen 0.222024,0.529063 center font 'DejaVu Sans,13.2' textcolor rgb '#008460' front
set arrow from screen 0.26935,0.37378 to screen 0.284264,0.235398 nohead back linecolor rgb '#9a9a9a' linewidth 1.2
set label '4' at screen 0.290135,0.217865 center font 'DejaVu Sans,13.2' textcolor rgb '#a36085' front
set arrow from screen 0.133881,0.443393 to screen 0.12125,0.46676 nohead back linecolor rgb '#9a9a9a' linewidth 1.2
set label '5' at screen 0.115379,0.484293 center font 'DejaVu Sans,13.2' textcolor rgb '#9c6c00' front
set arrow from screen 0.158198,0.377679 to screen 0.186549,0.615896 nohead back linecolor rgb '#9a9a9a' linewidth 1.2
set label '6' at screen 0.19242,0.633429 center font 'DejaVu Sans,13.2' textcolor rgb '#3a7a9e' front
set arrow from screen 0.3078,0.392656 to screen 0.321996,0.347967 nohead back linecolor rgb '#9a9a9a' linewidth 1.2
set label '7' at screen 0.327866,0.330434 center font 'DejaVu Sans,13.2' textcolor rgb '#000000' front
set label '8' at screen 0.194444,0.574269 center font 'DejaVu Sans,13.2' textcolor rgb '#847600' front
set arrow from screen 0.188347,0.345617 to screen 0.233783,0.255042 nohead back linecolor rgb '#9a9a9a' linewidth 1.2
set label '9' at screen 0.239654,0.237509 center font 'DejaVu Sans,13.2' textcolor rgb '#7f4a1e' front
set arrow from screen 0.223844,0.354651 to screen 0.237648,0.29179 nohead back linecolor rgb '#9a9a9a' linewidth 1.2
set label '10' at screen 0.247851,0.274257 center font 'DejaVu Sans,13.2' textcolor rgb '#757575' front
set label 'first centres' at screen 0.247539,0.945161 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
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
plot 'groups.1.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.641176 linecolor rgb variable
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
array color[10] = [0x3f0072b2, 0x3fd55e00, 0x3f009e73, 0x3fcc79a7, 0x3fe69f00, 0x3f56b4e9, 0x3f000000, 0x3fb8a500, 0x3f7f4a1e, 0x3f8c8c8c]
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
set arrow from screen 0.558601,0.271691 to screen 0.562449,0.216569 nohead back linecolor rgb '#9a9a9a' linewidth 1.2
set label '1' at screen 0.56832,0.199036 center font 'DejaVu Sans,13.2' textcolor rgb '#0072b2' front
set arrow from screen 0.579863,0.351038 to screen 0.545353,0.419181 nohead back linecolor rgb '#9a9a9a' linewidth 1.2
set label '2' at screen 0.539482,0.436714 center font 'DejaVu Sans,13.2' textcolor rgb '#bf5400' front
set arrow from screen 0.676578,0.446541 to screen 0.659868,0.48776 nohead back linecolor rgb '#9a9a9a' linewidth 1.2
set label '3' at screen 0.653997,0.505293 center font 'DejaVu Sans,13.2' textcolor rgb '#008460' front
set arrow from screen 0.750891,0.42805 to screen 0.793486,0.451891 nohead back linecolor rgb '#9a9a9a' linewidth 1.2
set label '4' at screen 0.799357,0.469424 center font 'DejaVu Sans,13.2' textcolor rgb '#a36085' front
set label '5' at screen 0.626757,0.569341 center font 'DejaVu Sans,13.2' textcolor rgb '#9c6c00' front
set arrow from screen 0.594582,0.448158 to screen 0.586345,0.5366 nohead back linecolor rgb '#9a9a9a' linewidth 1.2
set label '6' at screen 0.580474,0.554133 center font 'DejaVu Sans,13.2' textcolor rgb '#3a7a9e' front
set arrow from screen 0.733539,0.535288 to screen 0.733539,0.558131 nohead back linecolor rgb '#9a9a9a' linewidth 1.2
set label '7' at screen 0.73639,0.575664 center font 'DejaVu Sans,13.2' textcolor rgb '#000000' front
set label '8' at screen 0.660808,0.787786 center font 'DejaVu Sans,13.2' textcolor rgb '#847600' front
set arrow from screen 0.631717,0.353823 to screen 0.633288,0.261797 nohead back linecolor rgb '#9a9a9a' linewidth 1.2
set label '9' at screen 0.639158,0.244264 center font 'DejaVu Sans,13.2' textcolor rgb '#7f4a1e' front
set arrow from screen 0.694266,0.352498 to screen 0.697585,0.280782 nohead back linecolor rgb '#9a9a9a' linewidth 1.2
set label '10' at screen 0.707788,0.263249 center font 'DejaVu Sans,13.2' textcolor rgb '#757575' front
set label 'after 60 rounds' at screen 0.678223,0.945161 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'groups.2.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.641176 linecolor rgb variable
unset label
unset arrow
unset object
unset multiplot
unset output
