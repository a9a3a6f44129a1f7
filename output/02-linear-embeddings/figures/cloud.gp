# Redraw with: gnuplot cloud.gp
reset
set encoding utf8
set terminal pngcairo size 1300,412 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'cloud.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0720849
set rmargin at screen 0.320513
set tmargin at screen 0.879126
set bmargin at screen 0.204994
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-6:6]
set xtics nomirror out scale 0.6,0.3 ('' -5, '' 0, '' 5)
set yrange [-6:6]
set ytics nomirror out scale 0.6,0.3 ('' -5, '' 0, '' 5)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '−5' at screen 0.0927872,0.154266 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.196299,0.154266 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.29981,0.154266 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−5' at screen 0.0627772,0.261172 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.0627772,0.54206 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.0627772,0.822949 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Axis 1' at screen 0.196299,0.0848486 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Axis 2' at screen 0.026,0.54206 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'axes 1 and 2' at screen 0.196299,0.929854 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'cloud.1.dat' using 1:2 with points pointtype 7 pointsize 0.828 linecolor rgb '#190072b2'
unset label
unset arrow
unset object
set lmargin at screen 0.40029
set rmargin at screen 0.648718
set tmargin at screen 0.879126
set bmargin at screen 0.204994
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-6:6]
set xtics nomirror out scale 0.6,0.3 ('' -5, '' 0, '' 5)
set yrange [-6:6]
set ytics nomirror out scale 0.6,0.3 ('' -5, '' 0, '' 5)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '−5' at screen 0.420992,0.154266 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.524504,0.154266 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.628016,0.154266 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−5' at screen 0.390982,0.261172 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.390982,0.54206 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.390982,0.822949 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Axis 1' at screen 0.524504,0.0848486 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Axis 3' at screen 0.354205,0.54206 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'axes 1 and 3' at screen 0.524504,0.929854 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'cloud.2.dat' using 1:2 with points pointtype 7 pointsize 0.828 linecolor rgb '#190072b2'
unset label
unset arrow
unset object
set lmargin at screen 0.728495
set rmargin at screen 0.976923
set tmargin at screen 0.879126
set bmargin at screen 0.204994
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-6:6]
set xtics nomirror out scale 0.6,0.3 ('' -5, '' 0, '' 5)
set yrange [-6:6]
set ytics nomirror out scale 0.6,0.3 ('' -5, '' 0, '' 5)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '−5' at screen 0.749198,0.154266 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.852709,0.154266 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.956221,0.154266 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−5' at screen 0.719187,0.261172 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.719187,0.54206 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.719187,0.822949 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Axis 2' at screen 0.852709,0.0848486 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Axis 3' at screen 0.68241,0.54206 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'axes 2 and 3' at screen 0.852709,0.929854 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'cloud.3.dat' using 1:2 with points pointtype 7 pointsize 0.828 linecolor rgb '#190072b2'
unset label
unset arrow
unset object
unset multiplot
unset output
