# Redraw with: gnuplot shepard.gp
reset
set encoding utf8
set terminal pngcairo size 1300,587 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'shepard.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0799778
set rmargin at screen 0.484615
set tmargin at screen 0.915162
set bmargin at screen 0.144489
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [5.09742:51.9609]
set xtics nomirror out scale 0.6,0.3 ('' 10, '' 20, '' 30, '' 40, '' 50)
set yrange [-1.52846:48.7976]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 20, '' 40)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '10' at screen 0.122309,0.108885 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '20' at screen 0.208653,0.108885 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '30' at screen 0.294997,0.108885 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '40' at screen 0.38134,0.108885 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '50' at screen 0.467684,0.108885 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.0706702,0.167896 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '20' at screen 0.0706702,0.474168 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '40' at screen 0.0706702,0.78044 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Distance in the code' at screen 0.282297,0.0601622 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Distance on the map' at screen 0.0355311,0.529826 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'PCA' at screen 0.282297,0.950767 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'shepard.1.dat' using 1:2 with points pointtype 7 pointsize 0.549396 linecolor rgb '#3f0072b2'
unset label
unset arrow
unset object
set lmargin at screen 0.572286
set rmargin at screen 0.976923
set tmargin at screen 0.915162
set bmargin at screen 0.144489
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [5.09742:51.9609]
set xtics nomirror out scale 0.6,0.3 ('' 10, '' 20, '' 30, '' 40, '' 50)
set yrange [-5.26359:201.937]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 50, '' 100, '' 150, '' 200)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '10' at screen 0.614616,0.108885 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '20' at screen 0.70096,0.108885 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '30' at screen 0.787304,0.108885 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '40' at screen 0.873648,0.108885 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '50' at screen 0.959992,0.108885 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.562978,0.164067 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '50' at screen 0.562978,0.350039 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '100' at screen 0.562978,0.536012 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '150' at screen 0.562978,0.721984 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '200' at screen 0.562978,0.907956 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Distance in the code' at screen 0.774604,0.0601622 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Distance on the map' at screen 0.518308,0.529826 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 't-SNE' at screen 0.774604,0.950767 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'shepard.2.dat' using 1:2 with points pointtype 7 pointsize 0.549396 linecolor rgb '#3f0072b2'
unset label
unset arrow
unset object
unset multiplot
unset output
